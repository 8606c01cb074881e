// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { useHideNow } from '../../components/use-hide-now';
import { render } from './render';

function Shown() {
  return <p>{useHideNow() ? 'hidden' : 'shown'}</p>;
}

const press = (...keys: string[]) =>
  act(async () => {
    for (const key of keys) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key }));
    }
  });

test('Shift three times hides what is shown, and three times more shows it again', async () => {
  const view = await render(<Shown />);
  await press('Shift', 'Shift');
  expect(view.textContent).toBe('shown');
  await press('Shift');
  expect(view.textContent).toBe('hidden');
  await press('Shift', 'Shift', 'Shift');
  expect(view.textContent).toBe('shown');
});

test('capital letters typed one after the other hide nothing', async () => {
  const view = await render(<Shown />);
  await act(async () => {
    for (const key of ['Z', 'Z', 'T', 'X']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    }
  });
  expect(view.textContent).toBe('shown');
});
