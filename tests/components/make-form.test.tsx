// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BeforeLock } from '../../components/intake/use-before-lock';
import { MakeForm } from '../../components/liaison/make-form';
import { typedFormOf } from '../../components/liaison/typed-of';
import type { MadeFor } from '../../components/liaison/unfinished-form';
import { dropGoneDraft } from '../../components/liaison/use-gone-drafts';
import { LaterWords } from '../../components/ui/later-words';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { closeForm, idCame } from '../../lib/lifecycle/sent-moves';
import type { Database } from '../../lib/store/database';
import { readDraft, saveDraft } from '../../lib/store/drafts';
import { addSent, changeSent, listSent } from '../../lib/store/sent';
import type { Vault } from '../../lib/vault/envelope';
import { after, inventedSent } from '../lifecycle/invented-sent';
import { openDesk } from '../store/open-desk';
import { press, render } from './render';

const { liaison } = laterCatalogues.en;
const { receive } = catalogues.en;
const now = new Date('2026-11-23T15:00:00.000Z');

let db: Database;
let vault: Vault;
let form: SentTransfer;
const beforeLock: { current: BeforeLock } = { current: () => Promise.resolve() };

beforeEach(async () => {
  ({ db, vault } = await openDesk());
  form = inventedSent();
  await addSent(db, vault, [form]);
});

/** What was typed of another household and never kept. */
const begun = (madeFor: MadeFor, provider = 'Zz Other Agency') =>
  saveDraft(
    db,
    vault,
    {
      channel: 'phone',
      vsp: '',
      receivedAt: '2026-11-23T09:00',
      source: 'typed',
      madeFor,
      form: { ...typedFormOf(form), firstName: 'Zzbirch', referrals: [{ service: 'rrh', provider, warmHandoffDate: '' }] },
      refusals: [],
    },
    'made-form',
  );

function Made({ kind, of, onFinish }: { kind: 'enrollment' | 'exit'; of: SentTransfer | undefined; onFinish: (made: MadeFor) => void }) {
  return (
    <MakeForm
      {...{ db, vault, now, beforeLock, kind, of, onFinish }}
      forms={[form]}
      keep={async () => true}
      perform={async (id, move) => (await changeSent(db, vault, id, move)).ok}
      onKept={() => undefined}
      onLeave={() => undefined}
    />
  );
}

const until = (holds: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(async () => {
    await act(() => new Promise((done) => setTimeout(done)));
    await holds();
  });

async function show(kind: 'enrollment' | 'exit', of: SentTransfer | undefined) {
  const onFinish = vi.fn();
  const view = await render(
    <LaterWords>
      <Made {...{ kind, of, onFinish }} />
    </LaterWords>,
  );
  await until(() => expect(view.querySelector('h1')).not.toBeNull());
  return { view, onFinish, shown: () => view.innerHTML + [...view.querySelectorAll('input')].map(({ value }) => value).join(' ') };
}

test('what was begun as a new form is not shown under another household’s form, but named', async () => {
  await begun({ kind: 'enrollment' });
  const { view, shown, onFinish } = await show('enrollment', form);
  expect(view.textContent).toContain(liaison.unfinishedNew.enrollment);
  expect(shown()).not.toMatch(/Zzbirch|Zz Other Agency/);
  await press(view, liaison.unfinishedGoOn);
  expect(onFinish).toHaveBeenCalledWith({ kind: 'enrollment' });
});

test('what was begun as a change of a form is not shown as a new one', async () => {
  await begun({ kind: 'enrollment', of: form.id });
  const { view, shown } = await show('enrollment', undefined);
  expect(view.textContent).toContain(liaison.unfinishedOf.enrollment.replace('{ref}', form.ref));
  expect(shown()).not.toContain('Zzbirch');
});

test('an enrollment form that was begun is not shown where the exit of that form is made', async () => {
  form = after(idCame(form, { id: '48213', isShared: false }, 'phone', now));
  await begun({ kind: 'enrollment', of: form.id });
  const { view, shown } = await show('exit', form);
  expect(view.textContent).toContain(liaison.unfinishedTitle);
  expect(shown()).not.toContain('Zzbirch');
});

test('once what was begun is discarded, at the second word, the form itself is there to be put right', async () => {
  await begun({ kind: 'enrollment' });
  const { view, shown } = await show('enrollment', form);
  await press(view, liaison.discard);
  expect(await readDraft(db, vault, 'made-form')).toBeDefined();
  await press(view, receive.dismissAnyway);
  await until(() => expect(shown()).toContain('Zzamber'));
  expect(shown()).not.toContain('Zzbirch');
});

test('what was begun of a form that is gone can only be discarded', async () => {
  await begun({ kind: 'enrollment', of: crypto.randomUUID() });
  const { view } = await show('enrollment', form);
  expect(view.textContent).not.toContain(liaison.unfinishedGoOn);
});

test('what was begun of a form goes with it when the form is closed or deleted, and not before', async () => {
  for (const left of [[], [after(closeForm(form, now))]]) {
    await begun({ kind: 'enrollment', of: form.id });
    await dropGoneDraft(db, vault, [form]);
    expect(await readDraft(db, vault, 'made-form')).toBeDefined();
    await dropGoneDraft(db, vault, left);
    expect(await readDraft(db, vault, 'made-form')).toBeUndefined();
  }
});

test('a new form that was begun stays, whatever else is deleted', async () => {
  await begun({ kind: 'enrollment' });
  await dropGoneDraft(db, vault, []);
  expect(await readDraft(db, vault, 'made-form')).toBeDefined();
});

test('after a form that was taken up again is kept, nothing stays unfinished, and a new form begins with the question of the release', async () => {
  await begun({ kind: 'enrollment', of: form.id });
  const { view } = await show('enrollment', form);
  await press(view, liaison.keepForm);
  await until(async () => expect((await listSent(db, vault)).forms[0]?.codeName?.firstName).toBe('Zzbirch'));
  // Whatever is not saved yet is saved now.
  await act(() => beforeLock.current());
  expect(await readDraft(db, vault, 'made-form')).toBeUndefined();
  const next = await show('enrollment', undefined);
  expect(next.view.textContent).toContain(receive.roiQuestion);
});
