import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ExchangeKeys } from '../../lib/exchange/own-keys';
import type { Partner } from '../../lib/exchange/partner';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys, readExchangeKeys, rotateExchangeKeys } from '../../lib/store/exchange-keys';
import { addPartner, changePartner, readPartners } from '../../lib/store/partners';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';

/** This desk's keys and the cards it knows, live across windows, and the ways to change them. */
export interface Exchange {
  /** Undefined until they are made. */
  keys: ExchangeKeys | undefined;
  /** Undefined until they are read. */
  partners: readonly Partner[] | undefined;
  /** Cards that cannot be opened any more. */
  unreadable: number;
  problem: Problem | undefined;
  makeKeys: () => Promise<boolean>;
  rotate: (from: ExchangeKeys) => Promise<boolean>;
  add: (partner: Partner) => Promise<boolean>;
  /** The partner as it is then. */
  change: (id: string, move: (before: Partner) => Partner | Promise<Partner>) => Promise<Partner | undefined>;
}

export function useExchange(db: Database, vault: Vault): Exchange {
  const [keys, setKeys] = useState<ExchangeKeys>();
  const [partners, setPartners] = useState<readonly Partner[]>();
  const [unreadable, setUnreadable] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const rows = useLiveQuery(
    () => Promise.all([db.drafts.get('exchange-keys'), db.partners.toArray()]).catch((error: unknown) => storeProblem(error)),
    [db],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever window changed a row, all is read again
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const [own, cards] = await Promise.all([readExchangeKeys(db, vault), readPartners(db, vault)]);
      if (!isCurrent) return;
      setKeys(own);
      setPartners(cards.partners);
      setUnreadable(cards.unreadable);
    };
    read().catch((error: unknown) => {
      if (!isCurrent) return;
      setProblem(storeProblem(error));
      setPartners((before) => before ?? []);
    });
    return () => {
      isCurrent = false;
    };
  }, [db, vault, rows]);

  async function done<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      setProblem(undefined);
      return result;
    } catch (error) {
      setProblem(storeProblem(error));
      return undefined;
    }
  }
  const put = (after: Partner) => setPartners((before = []) => [...before.filter(({ id }) => id !== after.id), after]);

  return {
    keys,
    partners,
    unreadable,
    problem,
    async makeKeys() {
      const made = await done(() => ensureExchangeKeys(db, vault, new Date()));
      if (made !== undefined) setKeys(made);
      return made !== undefined;
    },
    async rotate(from) {
      const made = await done(() => rotateExchangeKeys(db, vault, from, new Date()));
      if (made !== undefined) setKeys(made);
      return made !== undefined;
    },
    async add(partner) {
      const isAdded = await done(async () => {
        await addPartner(db, vault, partner);
        return true;
      });
      if (isAdded === true) put(partner);
      return isAdded === true;
    },
    async change(id, move) {
      const after = await done(() => changePartner(db, vault, id, move));
      if (after !== undefined) put(after);
      return after;
    },
  };
}
