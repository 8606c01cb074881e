import type { OutcomeReason, OutcomeWord, WritePlan, WriteReport } from '../messages';
import type { Plan, PlanRow } from './reading';

/** One field after the fill, in the order of the review. */
export type ReceiptRow = PlanRow & { outcome: OutcomeWord; reason?: OutcomeReason; readBack: string };

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
      return { ...row, outcome: written.outcome, reason: written.reason, readBack: written.after };
    });
}
