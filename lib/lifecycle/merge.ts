import type { Transfer } from '../hmis/transfer';

/**
 * What a kept copy of a transfer is to the one that is here. Histories only grow, so of two states of one record that agree as far
 * as the shorter goes, the longer is the newer; where they part, nobody can say, and what is here stays.
 */
export type Relation = 'added' | 'newer' | 'same' | 'older' | 'parted';

export function relationOf(copy: Transfer, present: Transfer | undefined): Relation {
  if (present === undefined) return 'added';
  const [kept, ours] = [copy, present].map(({ history }) => history.map((line) => JSON.stringify(line)));
  if (kept === undefined || ours === undefined) return 'parted';
  const agree = kept.slice(0, ours.length).every((line, at) => line === ours[at]);
  if (!agree) return 'parted';
  if (kept.length === ours.length) return 'same';
  return kept.length > ours.length ? 'newer' : 'older';
}
