import * as z from 'zod/mini';
import { channels, sources } from '../../lib/hmis/arrival';
import type { RefusalReason } from '../../lib/intake/refusal';
import { sent } from './sealed-outcome';

export const typedForm = z.object({
  firstName: z.string(),
  lastName: z.string(),
  entryDate: z.string(),
  veteranStatus: z.enum(['', '1', '99']),
  specialPopulationScore: z.string(),
  minimumBedrooms: z.string(),
  contactPhone: z.string(),
  referrals: z.array(z.object({ service: z.string(), provider: z.string(), warmHandoffDate: z.string() })),
  unmetNeeds: z.array(z.object({ category: z.string(), reason: z.string() })),
});

export const typedExit = z.object({
  clientTrackId: z.string(),
  exitDate: z.string(),
  destination: z.string(),
  destinationSubsidyType: z.string(),
  exitReason: z.string(),
});
export const cellCounts = z.object({ found: z.number(), used: z.number(), refused: z.number() });
export const keptRefusals = z.array(
  z.object({
    where: z.string(),
    reason: z.custom<RefusalReason>((reason) => typeof reason === 'string'),
    severity: z.enum(['hard', 'soft']),
  }),
);

const draftSchema = z.object({
  channel: z.enum(channels),
  /** The person said so: it holds for sealed files too. */
  isChannelChosen: z.optional(z.boolean()),
  vsp: z.string(),
  /** As the date field holds it, in local time. */
  receivedAt: z.string(),
  /** As typed; absent in drafts from before it was asked. */
  clientTrackId: z.optional(z.string()),
  source: z.optional(z.enum(sources)),
  /** What the VSP's own desk says of the form, when it came in a package. */
  sent: z.optional(sent),
  form: typedForm,
  /** Of an Exit form; `form` is then empty. */
  exit: z.optional(typedExit),
  cells: z.optional(cellCounts),
  /** Of a form that a liaison makes: which kind it is, and the form of this desk that it changes or ends. */
  madeFor: z.optional(z.object({ kind: z.enum(['enrollment', 'exit']), of: z.optional(z.string()) })),
  refusals: keptRefusals,
  /** Kinds of things that were not taken of the file, whatever is mended since. */
  refused: z.optional(z.array(z.string())),
});

/** A form on its way in, kept encrypted until it becomes a transfer. */
export type Draft = z.infer<typeof draftSchema>;

export const parseDraft = (value: unknown): Draft | undefined => draftSchema.safeParse(value).data;

/** A sealed file is never read out by phone: unless the person says how it came, it came by mail. */
export const channelOf = ({ channel, isChannelChosen }: Pick<Draft, 'channel' | 'isChannelChosen'>, isSealed: boolean): Draft['channel'] =>
  isSealed && isChannelChosen !== true ? 'encrypted_email' : channel;

const two = (part: number): string => String(part).padStart(2, '0');

/** The local time as a `datetime-local` field takes it. */
export function localTime(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
