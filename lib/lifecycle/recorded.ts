import type { Recorded } from '../hmis/ids';
import type { EntryPath, Transfer } from '../hmis/transfer';
import { choosePath } from './choose-path';
import { historyLine } from './history';
import { attempt, type Move, moved, unchanged } from './moves';

/** Takes a path, or another one half-way: nothing that was done is lost. */
export function takePath(transfer: Transfer, path: EntryPath, now: Date): Move {
  if (transfer.items && transfer.path === path) return unchanged(transfer);
  return attempt(transfer, 'takePath', {}, () => {
    const suggested = choosePath(transfer);
    const why = suggested.path === path ? suggested.reason : 'person-chose';
    return moved(transfer, { path }, historyLine('path-chosen', now, `${path} ${why}`));
  });
}

type Row = Transfer['referrals'][number] | Transfer['unmetNeeds'][number];

/** `referral.2`, as the history names it. */
const namesOf = (rows: readonly Row[], what: string, ids: ReadonlySet<string>): string[] =>
  rows.flatMap(({ id }, index) => (ids.has(id) ? [`${what}.${index + 1}`] : []));

function changed(transfer: Transfer, ids: ReadonlySet<string>, recorded: Recorded | undefined, now: Date): Move {
  const mark = <R extends Row>(row: R): R => (ids.has(row.id) ? { ...row, recorded } : row);
  const names = [...namesOf(transfer.referrals, 'referral', ids), ...namesOf(transfer.unmetNeeds, 'unmetNeed', ids)];
  const action = recorded === undefined ? 'unrecorded' : 'recorded';
  const lines = names.map((name) => historyLine(action, now, recorded?.by === 'person' ? `${name} person` : name));
  const changes = { referrals: transfer.referrals.map(mark), unmetNeeds: transfer.unmetNeeds.map(mark) };
  return attempt(transfer, 'markRecorded', {}, () => moved(transfer, changes, ...lines));
}

const rowsOf = (transfer: Transfer): Row[] => [...transfer.referrals, ...transfer.unmetNeeds];

/** These referrals and unmet needs stand in ClientTrack. The first time counts. */
export function markRecorded(transfer: Transfer, ids: readonly string[], by: Recorded['by'], now: Date): Move {
  const fresh = rowsOf(transfer).filter((row) => ids.includes(row.id) && row.recorded === undefined);
  if (fresh.length === 0) return unchanged(transfer);
  return changed(transfer, new Set(fresh.map(({ id }) => id)), { at: now.toISOString(), by }, now);
}

/** The person takes a tick of their own back. What a page has shown stays. */
export function unmarkRecorded(transfer: Transfer, id: string, now: Date): Move {
  const isOwnTick = rowsOf(transfer).some((row) => row.id === id && row.recorded?.by === 'person');
  return isOwnTick ? changed(transfer, new Set([id]), undefined, now) : unchanged(transfer);
}

/** Nothing of the form is left to record. */
export const isAllRecorded = (transfer: Transfer): boolean => rowsOf(transfer).every(({ recorded }) => recorded !== undefined);
