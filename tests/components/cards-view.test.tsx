// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { CardsView } from '../../components/exchange/cards-view';
import { cardText } from '../../lib/exchange/card-text';
import { cardOf, type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { revoked } from '../../lib/exchange/partner';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys } from '../../lib/store/exchange-keys';
import { changePartner, readPartners } from '../../lib/store/partners';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from '../store/open-desk';
import { press, render, type } from './render';

const { partners: words, exchange } = laterCatalogues.en;
const now = new Date('2026-11-23T15:00:00.000Z');

let db: Database;
let vault: Vault;
let own: ExchangeKeys;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
  own = await ensureExchangeKeys(db, vault, now);
});

const until = (check: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    check();
  });

async function show(): Promise<HTMLElement> {
  const view = await render(<CardsView db={db} vault={vault} now={now} kind="vsp" onBack={() => undefined} />);
  await until(() => expect(view.textContent).toContain(words.ownWords));
  return view;
}

async function add(view: HTMLElement, vsp: string, text: string): Promise<void> {
  await type(view, words.alias, vsp);
  await type(view, words.name, `Zz ${vsp}`);
  const area = view.querySelector('textarea');
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(async () => {
    setter?.call(area, text);
    area?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(view, words.addCard);
}
const textOf = (keys: ExchangeKeys): string => cardText(cardOf(keys), 'live');
const stored = async () => (await readPartners(db, vault)).partners.map(({ vsp, state }) => ({ vsp, state }));
const title = (view: HTMLElement) => view.querySelector('h1')?.textContent;

test('a card is worth nothing until two people have read the same words to each other', async () => {
  const view = await show();
  await add(view, 'V01', textOf(await newExchangeKeys(now)));
  await until(() => expect(title(view)).toBe(words.compareTitle));
  expect(await stored()).toEqual([{ vsp: 'V01', state: 'unverified' }]);
  expect(view.querySelectorAll('.fingerprint.large li')).toHaveLength(12);
  await press(view, words.no);
  await until(() => expect(view.textContent).toContain(words.differed));
  expect(await stored()).toEqual([{ vsp: 'V01', state: 'unverified' }]);
  await press(view, words.compareOf.replace('{name}', 'V01'));
  await press(view, words.yes);
  await until(() => expect(view.querySelector('.partner-state')?.textContent).toBe(exchange.states.verified));
  expect(await stored()).toEqual([{ vsp: 'V01', state: 'verified' }]);
});

test('another card in the place of a compared one blocks until it is compared again', async () => {
  const view = await show();
  await add(view, 'V01', textOf(await newExchangeKeys(now)));
  await until(() => expect(title(view)).toBe(words.compareTitle));
  await press(view, words.yes);
  await until(() => expect(view.textContent).toContain(exchange.states.verified));
  await add(view, 'V01', textOf(await newExchangeKeys(now)));
  await until(() => expect(view.textContent).toContain(words.replaced));
  expect(await stored()).toEqual([{ vsp: 'V01', state: 'changed' }]);
});

test('says why a card is not taken: our own, from the other side, a secret key, of another VSP, out of use', async () => {
  const view = await show();
  const error = () => view.querySelector('.error[role=alert]')?.textContent;
  await add(view, 'V01', textOf(own));
  await until(() => expect(error()).toBe(words['own-card']));
  const theirs = await newExchangeKeys(now);
  await add(view, 'V01', cardText(cardOf(theirs), 'practice'));
  await until(() => expect(error()).toBe(words['other-environment']));
  await add(view, 'V01', theirs.identity);
  await until(() => expect(error()).toBe(exchange.cards['private-key']));
  expect(view.querySelector('textarea')?.value).toBe('');
  expect(await stored()).toEqual([]);

  await add(view, 'V01', textOf(theirs));
  await until(() => expect(title(view)).toBe(words.compareTitle));
  await press(view, 'Back');
  await add(view, 'V02', textOf(theirs));
  await until(() => expect(error()).toBe(words['card-of-another']));
  const [partner] = (await readPartners(db, vault)).partners;
  await changePartner(db, vault, partner?.id ?? '', revoked);
  await until(() => expect(view.textContent).toContain(exchange.states.revoked));
  await add(view, 'V01', textOf(theirs));
  await until(() => expect(error()).toBe(words['revoked-card']));
  expect(await stored()).toEqual([{ vsp: 'V01', state: 'revoked' }]);
});
