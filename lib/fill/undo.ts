import type { OutcomeReason, PageDescription, PlannedWrite, WriteReport } from '../messages';
import { type ReceiptRow, readsSame } from './receipt';

/** The fill changed it and it still counts as ours. In a search field our text is only proposed, but it is ours too. */
export const canUndo = ({ write, isWritten, outcome, reason, later }: ReceiptRow): boolean =>
  write !== undefined &&
  isWritten === true &&
  later === undefined &&
  (outcome === 'filled' || (write.kind === 'lookup' && outcome === 'needsPerson' && reason === undefined));

export interface UndoPlan {
  /** The last written first: a field that shows another one is taken back after it. */
  writes: PlannedWrite[];
  /** Why a row is not put back, by row. */
  refused: Map<string, OutcomeReason>;
}

/** Puts back exactly what stood there before the fill, where our own value still stands. */
export function planUndo(rows: readonly ReceiptRow[], page: PageDescription): UndoPlan {
  const controls = new Map(page.controls.map((control) => [control.key, control]));
  const refused = new Map<string, OutcomeReason>();
  const writes = rows.toReversed().flatMap(({ id, write, readBack }): PlannedWrite[] => {
    if (write === undefined) return [];
    const control = controls.get(write.key);
    const reason =
      control === undefined
        ? 'gone'
        : !readsSame(control, readBack)
          ? 'changed-since-review'
          : write.kind === 'radio' && write.before === ''
            ? 'cannot-unchoose'
            : undefined;
    if (reason !== undefined) refused.set(id, reason);
    if (control === undefined || reason !== undefined) return [];
    return [{ ...write, before: control.value, value: write.before, isExact: true, optionText: undefined }];
  });
  return { writes, refused };
}

/** The receipt after an undo of these rows. */
export function afterUndo(
  rows: readonly ReceiptRow[],
  undone: ReadonlySet<string>,
  plan: UndoPlan,
  report: Extract<WriteReport, { outcomes: unknown }>,
): ReceiptRow[] {
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.key, outcome]));
  return rows.map((row) => {
    const refused = plan.refused.get(row.id);
    if (refused !== undefined) return { ...row, outcome: 'needsPerson', reason: refused, later: 'not-put-back' };
    const told = row.write === undefined || !undone.has(row.id) ? undefined : outcomes.get(row.write.key);
    if (told === undefined) return row;
    const isBack = told.outcome === 'filled' || told.outcome === 'unchanged';
    if (isBack) return { ...row, outcome: 'unchanged', reason: undefined, readBack: told.after, later: 'put-back' };
    return { ...row, outcome: told.outcome, reason: told.reason, readBack: told.after, later: 'not-put-back' };
  });
}
