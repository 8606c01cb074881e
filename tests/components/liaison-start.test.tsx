// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LiaisonStart } from '../../components/lock/liaison-start';
import { catalogues } from '../../lib/i18n/catalogue';
import { press, render } from './render';

test('a liaison who only presses on begins in practice, never among real households', async () => {
  const onStart = vi.fn();
  const view = await render(<LiaisonStart step="" onBack={() => undefined} onStart={onStart} />);
  await press(view, catalogues.en.setup.goOn);
  expect(onStart).toHaveBeenCalledWith('practice');
});
