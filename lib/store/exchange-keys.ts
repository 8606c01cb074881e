import { type ExchangeKeys, exchangeKeys, newExchangeKeys, rotate, withoutOldKeys } from '../exchange/own-keys';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { changeRow, readRow, type SealedTable } from './sealed-rows';

const table: SealedTable<ExchangeKeys> = { name: 'drafts', schema: exchangeKeys };
const id = 'exchange-keys';

/** Undefined until they are made. */
export const readExchangeKeys = (db: Database, vault: Vault): Promise<ExchangeKeys | undefined> => readRow(db, vault, table, id);

/** What is there must not be made a second time: the card that was given out would open nothing any more. */
async function change(db: Database, vault: Vault, make: Parameters<typeof changeRow<ExchangeKeys>>[4]): Promise<ExchangeKeys> {
  const keys = await changeRow(db, vault, table, id, make);
  if (keys === undefined) throw new Error('keys are never taken away');
  return keys;
}

/** This desk's keys, made now if there are none yet. */
export const ensureExchangeKeys = (db: Database, vault: Vault, now: Date): Promise<ExchangeKeys> =>
  change(db, vault, async (before) =>
    before === undefined ? { value: await newExchangeKeys(now), events: [{ action: 'keys-made' }] } : { value: before, events: [] },
  );

/** New keys; the old ones still open what is on its way. `from`: the keys the person saw, so that two windows rotate once. */
export const rotateExchangeKeys = (db: Database, vault: Vault, from: ExchangeKeys, now: Date): Promise<ExchangeKeys> =>
  change(db, vault, async (before) =>
    before === undefined || before.madeAt !== from.madeAt
      ? { value: before ?? from, events: [] }
      : { value: await rotate(before, now), events: [{ action: 'keys-rotated' }] },
  );

/** At each unlock: old keys that have served their time are destroyed. */
export async function dropOldExchangeKeys(db: Database, vault: Vault, now: Date): Promise<void> {
  await changeRow(db, vault, table, id, (before) => {
    const value = before && withoutOldKeys(before, now);
    return { value, events: value === before ? [] : [{ action: 'keys-destroyed' }] };
  });
}

/**
 * From a backup: the keys that were given out go on. Where this desk has others by now, those keep their place, and the restored ones
 * still open what was sent to them.
 */
export const restoreExchangeKeys = (db: Database, vault: Vault, copy: ExchangeKeys, now: Date): Promise<ExchangeKeys> =>
  change(db, vault, (before) => {
    if (before === undefined) return { value: copy, events: [{ action: 'keys-made' }] };
    const known = new Set([before, ...before.earlier].map(({ card }) => card.recipient));
    const retired = { card: copy.card, identity: copy.identity, retiredAt: now.toISOString() };
    const more = [retired, ...copy.earlier].filter(({ card }) => !known.has(card.recipient));
    return { value: more.length === 0 ? before : { ...before, earlier: [...before.earlier, ...more] }, events: [] };
  });
