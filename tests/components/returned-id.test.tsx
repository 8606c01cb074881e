// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReturnedId } from '../../components/liaison/returned-id';
import { LaterWords } from '../../components/ui/later-words';
import { cardOf, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, type Partner, verified } from '../../lib/exchange/partner';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { idCame, readBack, sent } from '../../lib/lifecycle/sent-moves';
import type { Database } from '../../lib/store/database';
import { addSent, changeSent, listSent } from '../../lib/store/sent';
import type { Vault } from '../../lib/vault/envelope';
import { after, inventedSent, madeAt } from '../lifecycle/invented-sent';
import { openDesk } from '../store/open-desk';
import { press, render } from './render';

const { liaison } = laterCatalogues.en;

let db: Database;
let vault: Vault;
let agency: Partner;
let form: SentTransfer;
/** What the browser was given to save. */
let files: Blob[];

beforeEach(async () => {
  ({ db, vault } = await openDesk());
  const card = cardOf(await newExchangeKeys(madeAt));
  agency = verified(await newPartner({ kind: 'agency', name: 'Zz Designated Agency', card }, madeAt), madeAt);
  form = after(idCame(after(sent(inventedSent(), { way: 'phone' }, madeAt)), { id: '48213', isShared: false }, 'phone', madeAt));
  files = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const stored = async (): Promise<SentTransfer | undefined> => (await listSent(db, vault)).forms[0];

async function show(): Promise<HTMLElement> {
  await addSent(db, vault, [form]);
  return render(
    <LaterWords>
      <ReturnedId {...{ db, vault, form }} partners={[agency]} perform={async (id, move) => (await changeSent(db, vault, id, move)).ok} />
    </LaterWords>,
  );
}
const until = (holds: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(async () => {
    await act(() => new Promise((done) => setTimeout(done)));
    await holds();
  });

test('a receipt that was sealed removes nothing before the person says that the file is saved', async () => {
  const view = await show();
  await press(view, liaison.sealReceipt);
  await until(() => expect(view.textContent).toContain(liaison.receiptYes));
  expect(files).toHaveLength(1);
  expect((await stored())?.items).toBeDefined();
  expect((await stored())?.acknowledgedAt).toBeUndefined();
  await press(view, liaison.receiptYes);
  await until(async () => expect((await stored())?.acknowledgedAt).toBeDefined());
  expect((await stored())?.items).toBeUndefined();
});

test('the digits to read stand there, and the person says that the agency has the same', async () => {
  const view = await show();
  expect(view.textContent).toContain(`${liaison.lastFour} 8213`);
  expect(view.querySelector('input')).toBeNull();
  await press(view, liaison.readBack);
  await until(async () => expect((await stored())?.acknowledgedAt).toBeDefined());
});

test('after a receipt the agency is not said to know before it opens it, and the receipt can be saved again', async () => {
  form = after(readBack(form, '8213', 'package', madeAt));
  const view = await show();
  expect(view.textContent).toContain(liaison.confirmedByFile);
  expect(view.textContent).not.toContain(liaison.confirmed);
  await press(view, liaison.receiptLater);
  await until(() => expect(files).toHaveLength(1));
});
