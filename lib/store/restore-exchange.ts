import { isSameCard } from '../exchange/card';
import type { ExchangeKeys } from '../exchange/own-keys';
import { type Partner, revoked } from '../exchange/partner';
import type { SentTransfer } from '../hmis/sent-transfer';
import type { MonthlyCounts } from '../reports/monthly-counts';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { readExchangeKeys, restoreExchangeKeys } from './exchange-keys';
import { mergeMonthlyCounts, readMonthlyCounts } from './monthly-counts';
import { addPartner, changePartner, partnerLike, readPartners } from './partners';
import { addSent, changeSent, listSent } from './sent';
import { StoreError } from './store-error';

/** What a backup holds beside the records and the matrix. */
export interface Beside {
  exchangeKeys?: ExchangeKeys | undefined;
  partners?: readonly Partner[] | undefined;
  sent?: readonly SentTransfer[] | undefined;
  counts?: MonthlyCounts | undefined;
}

type ReadBeside = Beside & { partners: readonly Partner[]; sent: readonly SentTransfer[] };

/** For a backup, which is made all the same when some of it cannot be opened. */
export async function readBeside(db: Database, vault: Vault): Promise<{ beside: ReadBeside; unreadable: number }> {
  let unreadable = 0;
  const exchangeKeys = await readExchangeKeys(db, vault).catch((error) => {
    if (!(error instanceof StoreError && error.code === 'unreadable-row')) throw error;
    unreadable += 1;
    return undefined;
  });
  const [cards, forms, counts] = await Promise.all([readPartners(db, vault), listSent(db, vault), readMonthlyCounts(db, vault)]);
  unreadable += cards.unreadable + forms.unreadable + (counts === undefined ? 1 : 0);
  return { beside: { exchangeKeys, partners: cards.partners, sent: forms.forms, counts }, unreadable };
}

/** Whether a form of a backup goes on from where the one here stands. */
const goesOn = (copy: SentTransfer, present: SentTransfer): boolean =>
  copy.history.length > present.history.length && present.history.every((line, at) => line.at === copy.history[at]?.at);

/** A card that is out of use in either place is out of use. */
const isNewsOf = (copy: Partner, present: Partner): boolean =>
  copy.state === 'revoked' && present.state !== 'revoked' && isSameCard(copy.card, present.card);

export interface BesideComparison {
  keys: boolean;
  cards: number;
  forms: number;
}

interface Work {
  keys: ExchangeKeys | undefined;
  added: Partner[];
  news: Partner[];
  forms: SentTransfer[];
  newer: SentTransfer[];
}

async function workOf(db: Database, vault: Vault, { exchangeKeys, partners = [], sent = [] }: Beside): Promise<Work> {
  const [keys, { partners: present }, { forms }] = await Promise.all([
    readExchangeKeys(db, vault),
    readPartners(db, vault),
    listSent(db, vault),
  ]);
  const known = new Set([keys, ...(keys?.earlier ?? [])].map((each) => each?.card.recipient));
  const isNew = exchangeKeys !== undefined && [exchangeKeys, ...exchangeKeys.earlier].some(({ card }) => !known.has(card.recipient));
  const formOf = (id: string) => forms.find((each) => each.id === id);
  return {
    keys: isNew ? exchangeKeys : undefined,
    // What is here keeps its place: an old backup must not bring back a card that was replaced since.
    added: partners.filter((copy) => present.every(({ id }) => id !== copy.id) && partnerLike(present, copy) === undefined),
    news: partners.filter((copy) => present.some((each) => each.id === copy.id && isNewsOf(copy, each))),
    forms: sent.filter(({ id }) => formOf(id) === undefined),
    newer: sent.filter((copy) => {
      const here = formOf(copy.id);
      return here !== undefined && goesOn(copy, here);
    }),
  };
}

/** What restoring would do; nothing is written. */
export async function compareBeside(db: Database, vault: Vault, beside: Beside): Promise<BesideComparison> {
  const { keys, added, news, forms, newer } = await workOf(db, vault, beside);
  return { keys: keys !== undefined, cards: added.length + news.length, forms: forms.length + newer.length };
}

/** Adds what is missing here. Keys that are here go on to be used; those of the backup open what is still on its way to them. */
export async function restoreBeside(db: Database, vault: Vault, beside: Beside, now: Date): Promise<void> {
  const { keys, added, news, forms, newer } = await workOf(db, vault, beside);
  if (keys !== undefined) await restoreExchangeKeys(db, vault, keys, now);
  for (const partner of added) await addPartner(db, vault, partner);
  for (const { id } of news) await changePartner(db, vault, id, revoked);
  if (forms.length > 0) await addSent(db, vault, forms);
  for (const copy of newer) {
    await changeSent(db, vault, copy.id, (present) => ({ ok: true, sent: goesOn(copy, present) ? copy : present }));
  }
  if (beside.counts !== undefined) await mergeMonthlyCounts(db, vault, beside.counts);
}
