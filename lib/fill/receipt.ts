import type { AlsoChanged, ControlDescription, OutcomeReason, OutcomeWord, PageDescription, WritePlan, WriteReport } from '../messages';
import { plainDateOf } from './dates';
import type { Plan, PlanRow } from './reading';

/** One field after the fill, in the order of the review. */
export type ReceiptRow = PlanRow & {
  outcome: OutcomeWord;
  reason?: OutcomeReason;
  readBack: string;
  /** The fill tried to write it. */
  isWritten?: true;
  /** What came after the fill: an undo, or the person's own change. */
  later?: 'put-back' | 'not-put-back' | 'by-person';
};

/** The rows that are written without asking: `differs` only when the person included it. */
export const isIncluded = (row: PlanRow, includedRowIds: ReadonlySet<string>): boolean =>
  row.write !== undefined && (row.state === 'will-fill' || row.state === 'already-there' || includedRowIds.has(row.id));

export function writePlanOf(plan: Plan, includedRowIds: ReadonlySet<string>): WritePlan {
  const writes = plan.rows.flatMap((row) => (row.write !== undefined && isIncluded(row, includedRowIds) ? [row.write] : []));
  return { nonce: plan.nonce, writes };
}

/** What became of every row. What was not written is the person's, except where ClientTrack simply does not ask. */
export function receiptOf(
  plan: Plan,
  includedRowIds: ReadonlySet<string>,
  report: Extract<WriteReport, { outcomes: unknown }>,
): ReceiptRow[] {
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.key, outcome]));
  return plan.rows
    .filter((row) => row.state !== 'left')
    .map((row) => {
      const written = row.write !== undefined && isIncluded(row, includedRowIds) ? outcomes.get(row.write.key) : undefined;
      if (written === undefined) return { ...row, outcome: row.state === 'differs' ? 'unchanged' : 'needsPerson', readBack: row.before };
      return { ...row, outcome: written.outcome, reason: written.reason, readBack: written.after, isWritten: true };
    });
}

/** Whether a person would read the same: masks may still add separators to dates and phones. */
export function readsSame({ kind, text }: ControlDescription, readBack: string): boolean {
  if (text === readBack) return true;
  if (kind === 'phone') return text.replace(/\D/g, '') === readBack.replace(/\D/g, '');
  if (kind === 'date') return plainDateOf(text) !== undefined && plainDateOf(text) === plainDateOf(readBack);
  return kind !== 'select' && kind !== 'radio' && text.trim() === readBack.trim();
}

function rowAfterwards(row: ReceiptRow, controls: ReadonlyMap<number, ControlDescription>): ReceiptRow {
  if (row.write === undefined || row.isWritten === undefined || (row.outcome !== 'filled' && row.outcome !== 'unchanged')) return row;
  const control = controls.get(row.write.key);
  if (control === undefined) return { ...row, outcome: 'failed', reason: 'gone', readBack: '' };
  if (readsSame(control, row.readBack)) return row;
  if (control.isTouched === true) return { ...row, outcome: 'unchanged', readBack: control.text, later: 'by-person' };
  return { ...row, outcome: 'failed', reason: 'overwritten', readBack: control.text };
}

/** What a person sees there: nothing in a hidden, an empty or an unticked control. */
const seen = ({ isVisible, value, text }: ControlDescription): string => (isVisible && value !== '' && value !== 'false' ? text : '');

/**
 * The receipt as it stands with the page as it is now: a written value that no longer holds is no longer called filled, unless the
 * person changed it, and what ClientTrack changed besides is listed against the page before the fill.
 */
export function afterwards(
  receipt: { rows: readonly ReceiptRow[]; alsoChanged: readonly AlsoChanged[] },
  before: PageDescription,
  now: PageDescription,
): { rows: ReceiptRow[]; alsoChanged: AlsoChanged[] } {
  const controls = new Map(now.controls.map((control) => [control.key, control]));
  const written = new Set(receipt.rows.flatMap(({ write, isWritten }) => (write !== undefined && isWritten ? [write.key] : [])));
  const known = new Map(receipt.alsoChanged.map((change) => [change.key, change]));
  const alsoChanged = before.controls.flatMap((control) => {
    const { key, label } = control;
    const later = controls.get(key);
    if (written.has(key)) return [];
    if (later?.isTouched === true) return known.get(key) ?? [];
    const change = { key, label, before: seen(control), after: later === undefined ? '' : seen(later) };
    return change.before === change.after ? [] : [change];
  });
  return { rows: receipt.rows.map((row) => rowAfterwards(row, controls)), alsoChanged };
}
