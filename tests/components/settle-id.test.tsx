// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { SettleId } from '../../components/liaison/settle-id';
import { LaterWords } from '../../components/ui/later-words';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { closeForm, idCame, idDoubted } from '../../lib/lifecycle/sent-moves';
import { after, inventedSent, madeAt } from '../lifecycle/invented-sent';
import { press, render } from './render';

const { liaison } = laterCatalogues.en;
const holding = () => after(idCame(inventedSent(), { id: '48213', isShared: false }, 'phone', madeAt));
const doubted = () => after(idDoubted(inventedSent(), '48213', 'shared', madeAt));

async function show(other: SentTransfer) {
  const onOpen = vi.fn();
  const view = await render(
    <LaterWords>
      <SettleId form={doubted()} others={[other]} perform={async () => true} onOpen={onOpen} />
    </LaterWords>,
  );
  return { view, onOpen };
}

test('an ID that stands on another open form cannot be taken; that form is named and can be opened', async () => {
  const other = holding();
  const { view, onOpen } = await show(other);
  expect(view.textContent).toContain(liaison.doubtHeld.replaceAll('{ref}', other.ref));
  expect(view.textContent).not.toContain(liaison.takeCame);
  await press(view, liaison.openForm.replace('{ref}', other.ref));
  expect(onOpen).toHaveBeenCalledWith(other.id);
});

test('an ID that a closed form had is taken after the call only, for a household that came back, and the form is named', async () => {
  const other = after(closeForm(holding(), madeAt));
  const { view } = await show(other);
  expect(view.textContent).toContain(liaison.doubtHeldClosed.replace('{ref}', other.ref));
  expect(view.textContent).toContain(liaison.takeCame);
});
