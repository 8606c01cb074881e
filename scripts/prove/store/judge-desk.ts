import { isDeepStrictEqual } from 'node:util';
import type { Transfer } from '../../../lib/hmis/transfer';
import { summaryOf } from '../../../lib/lifecycle/summary';
import { checkLog } from '../../../lib/store/check-log';
import { readDraft } from '../../../lib/store/drafts';
import { listSummaries } from '../../../lib/store/list-summaries';
import { readAllTransfers } from '../../../lib/store/restore';
import type { OpenDesk } from './invented-vault';

/** What a desk holds, or may hold: after a failure each thing is as it was or as it was to be. */
export interface Expected {
  /** By id; undefined where there may be none. */
  transfers: ReadonlyMap<string, readonly (Transfer | undefined)[]>;
  drafts: readonly unknown[];
}

export interface Held {
  transfers: Map<string, Transfer>;
  draft: unknown;
}

/** Without what sealing does not keep. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));

/** Everything that is there, and what is wrong with it. */
export async function judgeDesk({ db, vault }: OpenDesk, expected: Expected): Promise<{ held: Held; faults: string[] }> {
  const { transfers, unreadable } = await readAllTransfers(db, vault);
  const list = await listSummaries(db, vault);
  const draft = await readDraft(db, vault);
  const { log, check } = await checkLog(db, vault);
  const held = new Map(transfers.map((transfer) => [transfer.id, transfer]));
  const faults: string[] = [];
  const demand = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(fault);
  };
  demand(unreadable === 0, 'a transfer that cannot be read');
  demand(held.size === transfers.length, 'a transfer twice');
  for (const [id, states] of expected.transfers) {
    demand(
      states.some((state) => isSame(state, held.get(id))),
      held.has(id) ? 'a transfer in a state it never had' : 'a lost transfer',
    );
  }
  demand(
    [...held.keys()].every((id) => expected.transfers.has(id)),
    'a transfer from nowhere',
  );
  demand(list.unreadable === 0 && list.summaries.length === held.size, 'another number of lines in the list than of transfers');
  demand(
    list.summaries.every((summary) => {
      const transfer = held.get(summary.id);
      return transfer !== undefined && isSame(summary, summaryOf(transfer));
    }),
    'a line of the list that says something else than its transfer',
  );
  demand(
    expected.drafts.some((state) => isSame(state, draft)),
    'the typed form is neither the old nor the new one',
  );
  demand(check.isWhole, 'the log is not whole');
  const last = new Map(log.entries.flatMap(({ record, action }) => (record === undefined ? [] : [[record, action] as const])));
  for (const [id, transfer] of held) demand(last.get(id) === transfer.history.at(-1)?.action, 'a change that the log does not know');
  for (const [id, action] of last) demand(held.has(id) || action === 'row-removed', 'the log knows a change that is not there');
  return { held: { transfers: held, draft }, faults };
}
