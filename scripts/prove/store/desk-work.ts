import type { Transfer } from '../../../lib/hmis/transfer';
import { relationOf } from '../../../lib/lifecycle/merge';
import { appendToLog } from '../../../lib/store/audit-log';
import { saveDraft } from '../../../lib/store/drafts';
import { readHeader, replaceHeader } from '../../../lib/store/header';
import { rebuild } from '../../../lib/store/rebuild';
import { restore } from '../../../lib/store/restore';
import { addTransfers, changeTransfer, deleteTransfer } from '../../../lib/store/transfers';
import { changePassphraseAtCost } from '../../../lib/vault/vault-at-cost';
import { cheap, inventedTransfer, type OpenDesk } from './invented-vault';
import type { Held } from './judge-desk';
import { randomMove } from './random-move';

/** Everything that a schedule knows of its desk. */
export interface AtWork {
  desk: OpenDesk;
  held: Held;
  passphrase: string;
  /** Records as they stood some time ago. */
  backup: readonly Transfer[];
}

/** One piece of work, and what is there when it is done. */
export interface Work {
  name: string;
  run(desk: OpenDesk): Promise<OpenDesk | undefined>;
  transfers?: ReadonlyMap<string, Transfer | undefined>;
  draft?: unknown;
  passphrase?: string;
}

const byId = (transfers: readonly Transfer[]): Map<string, Transfer> => new Map(transfers.map((transfer) => [transfer.id, transfer]));

const kinds: Record<string, (at: AtWork, chance: () => number, now: Date) => Work | undefined> = {
  keep(_at, chance, now) {
    const transfers = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => inventedTransfer(now));
    return { name: 'keep', transfers: byId(transfers), run: ({ db, vault }) => addTransfers(db, vault, transfers).then(() => undefined) };
  },
  change({ held }, chance, now) {
    const all = [...held.transfers.values()];
    const chosen = all[Math.floor(chance() * all.length)];
    const move = chosen && randomMove(chosen, chance, now);
    const result = chosen && move?.(chosen);
    if (chosen === undefined || move === undefined || result?.ok !== true) return undefined;
    return {
      name: result.transfer.items === undefined && chosen.items !== undefined ? 'purge' : 'change',
      transfers: new Map([[chosen.id, result.transfer]]),
      run: ({ db, vault }) => changeTransfer(db, vault, chosen.id, move).then(() => undefined),
    };
  },
  delete({ held }, chance) {
    const all = [...held.transfers.keys()];
    const id = all[Math.floor(chance() * all.length)];
    if (id === undefined) return undefined;
    return {
      name: 'delete',
      transfers: new Map([[id, undefined]]),
      run: ({ db, vault }) => deleteTransfer(db, vault, id).then(() => undefined),
    };
  },
  rebuild: () => ({
    name: 'rebuild',
    run: async ({ db, vault, masterKey }) => ({ ...(await rebuild(db, vault, masterKey)), masterKey }),
  }),
  passphrase({ passphrase }, chance) {
    const next = `zz changed passphrase ${Math.floor(chance() * 1e9)}`;
    return {
      name: 'passphrase',
      passphrase: next,
      async run({ db }) {
        const before = await readHeader(db);
        const changed = await changePassphraseAtCost(cheap, cheap, before, { passphrase }, next, 'live');
        if (!changed.ok) throw new Error(changed.reason);
        await replaceHeader(db, before, changed.header);
        return undefined;
      },
    };
  },
  restore({ held, backup }) {
    if (backup.length === 0) return undefined;
    // What is newer in the backup or not here any more; everything else stays.
    const brought = backup.filter((copy) => ['added', 'newer'].includes(relationOf(copy, held.transfers.get(copy.id))));
    const after = brought.map((copy) => (held.transfers.has(copy.id) ? copy : { ...copy, isCounted: true as const }));
    return { name: 'restore', transfers: byId(after), run: ({ db, vault }) => restore(db, vault, backup).then(() => undefined) };
  },
  log: () => ({ name: 'log', run: ({ db, vault }) => appendToLog(db, vault, [{ action: 'log-exported' }]).then(() => undefined) }),
  draft(_at, chance) {
    const draft = { firstName: `Zz${Math.floor(chance() * 1e6)}` };
    return { name: 'draft', draft, run: ({ db, vault }) => saveDraft(db, vault, draft).then(() => undefined) };
  },
};

const order = ['keep', 'change', 'change', 'change', 'change', 'delete', 'rebuild', 'passphrase', 'restore', 'log', 'draft'];

/** Whatever the desk could do next, or one of these. */
export function randomWork(at: AtWork, chance: () => number, now: Date, among: readonly string[] = order): Work {
  for (;;) {
    const work = kinds[among[Math.floor(chance() * among.length)] ?? 'keep']?.(at, chance, now);
    if (work !== undefined) return work;
  }
}
