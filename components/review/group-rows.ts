import type { Plan, PlanRow } from '../../lib/fill/reading';

export interface RowGroup {
  each: PlanRow['each'];
  section: string;
  rows: PlanRow[];
}

export interface GroupedRows {
  /** The page and the form disagree in a way only a person can settle. */
  needsPerson: PlanRow[];
  /** What will be written or may be, by grid row and section of the page; rows that differ first. */
  toFill: RowGroup[];
  alreadyThere: PlanRow[];
  leftAlone: PlanRow[];
}

const needing: readonly PlanRow['state'][] = ['cannot-find', 'two-places', 'no-such-option', 'same-options', 'no-row', 'to-pick'];
const writable: readonly PlanRow['state'][] = ['will-fill', 'differs'];

/** The rows of a plan as the review shows them (ux.md section 4). Every row is in exactly one place. */
export function groupRows(rows: readonly PlanRow[]): GroupedRows {
  const groups = new Map<string, RowGroup>();
  for (const row of rows.filter(({ state }) => writable.includes(state))) {
    const key = JSON.stringify([row.each ?? null, row.section]);
    const group = groups.get(key) ?? { each: row.each, section: row.section, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const toFill = [...groups.values()].map((group) => ({
    ...group,
    rows: [...group.rows.filter(({ state }) => state === 'differs'), ...group.rows.filter(({ state }) => state !== 'differs')],
  }));
  return {
    needsPerson: rows.filter(({ state }) => needing.includes(state)),
    toFill,
    alreadyThere: rows.filter(({ state }) => state === 'already-there'),
    leftAlone: rows.filter(({ state }) => state === 'left' || state === 'not-on-page'),
  };
}

/** How many fields Fill will change: all that are to be filled, and those that differ and were ticked. */
export const countToFill = (plan: Plan, included: ReadonlySet<string>): number =>
  plan.rows.filter((row) => row.state === 'will-fill' || (row.state === 'differs' && included.has(row.id))).length;

/** Nothing is left to write or to settle: the page is right as it stands. */
export const isPageRight = (plan: Plan): boolean =>
  plan.rows.every(({ state }) => state === 'already-there' || state === 'left' || state === 'not-on-page');
