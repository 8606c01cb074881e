// @vitest-environment jsdom
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { ScreenedFields } from '../../components/intake/screened-fields';
import { TextField } from '../../components/ui/field';
import type { Refusal } from '../../lib/intake/refusal';
import { takeOutPersonalData } from '../../lib/intake/take-out-personal-data';
import { emptyForm } from '../../lib/intake/typed-form';
import { render, type } from './render';

function Form() {
  const [form, setForm] = useState(emptyForm());
  const [found, setFound] = useState<Refusal[]>([]);
  const take = (clean: typeof form, refusals: Refusal[]) => {
    setForm(clean);
    setFound(refusals);
  };
  return (
    <ScreenedFields form={form} takeOut={takeOutPersonalData} onFound={take}>
      <TextField label="Last name" value={form.lastName} onChange={(event) => setForm({ ...form, lastName: event.target.value })} />
      <p>{found.map(({ where, reason }) => `${where} ${reason}`).join()}</p>
    </ScreenedFields>
  );
}

const fieldOf = (container: HTMLElement): HTMLInputElement => {
  const field = container.querySelector('input');
  if (field === null) throw new Error('no field');
  return field;
};
const send = (container: HTMLElement, event: Event): Promise<void> => act(async () => void fieldOf(container).dispatchEvent(event));

it('what must not be sent goes when the field is left, and the field is named', async () => {
  const container = await render(<Form />);
  await type(container, 'Last name', 'Zz 900-12-3456');
  expect(fieldOf(container).value).not.toBe('');
  await send(container, new FocusEvent('focusout', { bubbles: true }));
  expect(fieldOf(container).value).toBe('');
  expect(container.textContent).toContain('lastName ssn');
});

it('what was pasted goes at once', async () => {
  const container = await render(<Form />);
  await send(container, new Event('paste', { bubbles: true }));
  await type(container, 'Last name', 'zz@example.org');
  expect(fieldOf(container).value).toBe('');
  expect(container.textContent).toContain('lastName email');
});

it('a code name stays, and so does a real-looking one that is still to be asked about', async () => {
  const container = await render(<Form />);
  for (const name of ['Zzquillstone', 'Rivera', 'Zz']) {
    await type(container, 'Last name', name);
    await send(container, new FocusEvent('focusout', { bubbles: true }));
    expect(fieldOf(container).value).toBe(name);
  }
});
