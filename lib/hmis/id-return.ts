import * as z from 'zod/mini';
import { instant } from './ids';

/** The ways an ID goes back to the VSP; each carries transfer reference, ClientTrack ID and date, and nothing else (R46). */
export const returnMethods = ['sealed_package', 'phone_readback', 'printed_slip', 'in_person', 'passphrase_file'] as const;
export type ReturnMethod = (typeof returnMethods)[number];

/** What came of one try. No message with an ID is ever left on a machine or with somebody else. */
export const attemptOutcomes = ['not-reached', 'no-message', 'given'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export const returnAttempt = z.strictObject({ at: instant, method: z.enum(returnMethods), outcome: z.enum(attemptOutcomes) });
