import * as z from 'zod/mini';
import { sources } from '../../lib/hmis/arrival';
import { receivedExit } from '../../lib/hmis/exit';
import { referral } from '../../lib/hmis/referral';
import { sixItems } from '../../lib/hmis/transfer';
import { unmetNeed } from '../../lib/hmis/unmet-need';
import type { FileOptions, ReceivedFile } from '../../lib/intake/received-file';
import { cellCounts, keptRefusals, typedExit, typedForm } from './draft';
import { type SealedOutcome, sealedOutcome } from './sealed-outcome';

const intakeResult = z.object({
  form: z.optional(z.object({ items: sixItems, referrals: z.array(referral), unmetNeeds: z.array(unmetNeed) })),
  draft: typedForm,
  cells: cellCounts,
  refusals: keptRefusals,
});
const exitResult = z.object({ form: z.optional(receivedExit), draft: typedExit, cells: cellCounts, refusals: keptRefusals });
const receivedFile = z.object({
  kind: z.optional(z.enum(sources)),
  entries: z.array(z.object({ row: z.optional(z.number()), result: intakeResult })),
  exits: z.array(z.object({ row: z.optional(z.number()), result: exitResult })),
  cells: cellCounts,
  refusals: keptRefusals,
  question: z.optional(z.literal('day-order')),
});
const keptLine = z.object({
  name: z.string(),
  result: z.optional(receivedFile),
  kept: z.array(z.number()),
  sealed: z.optional(sealedOutcome),
});

export type Answers = Pick<FileOptions, 'dayOrder' | 'columns'> & { passphrase?: string };

/** One of several received files, and what came of it. */
export interface FileLine {
  id: number;
  name: string;
  state: 'waiting' | 'reading' | 'read' | 'left';
  result?: ReceivedFile | undefined;
  /** What came of its seal, when it had one. */
  sealed?: SealedOutcome | undefined;
  /** Places of its forms that are kept already. */
  kept: readonly number[];
  /** Only as long as it may be read again. */
  file?: File | undefined;
  /** What the person answered about the file. */
  answers?: Answers | undefined;
}

/** What of a line outlives a lock: never the file itself. A file that still asks must be chosen again. */
export function storedLine({ name, result, kept, sealed }: FileLine): unknown {
  const known = result?.question === undefined && { result: result && { ...result, unknown: undefined } };
  return { name, kept, ...known, ...(sealed !== undefined && sealed.is !== 'passphrase' && { sealed }) };
}

/** The line as it was kept; a file that was not read by then is a line that says so. */
export function parseLine(value: unknown, id: number): FileLine | undefined {
  const { data } = keptLine.safeParse(value);
  return data && { ...data, id, state: data.result === undefined && data.sealed === undefined ? 'left' : 'read' };
}
