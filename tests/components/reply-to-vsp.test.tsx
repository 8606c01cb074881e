// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { replyLines } from '../../components/intake/reply-lines';
import { ReplyToVsp } from '../../components/intake/reply-to-vsp';
import { hard, soft } from '../../lib/intake/refusal';
import { render } from './render';

const refusals = [hard('lastName', 'ssn'), hard('contactPhone', 'phone'), soft('column.C', 'email'), hard('entryDate', 'not-a-date')];

async function opened(language: 'en' | 'es'): Promise<string[]> {
  const container = await render(<ReplyToVsp refusals={refusals} />, language);
  await act(async () => {
    const details = container.querySelector('details');
    if (details !== null) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  return [...container.querySelectorAll('.reply')].map((reply) => reply.textContent ?? '');
}

describe('the reply to the VSP', () => {
  it('names each field and kind in English and in Spanish, whatever the panel speaks', async () => {
    const [english, spanish] = await opened('es');
    expect(english).toContain('- Last name (code name): what looks like a social security number');
    expect(english).toContain('- Column C: an e-mail address');
    expect(english).toContain('- Project entry date: an answer that we cannot read; please enter it again');
    expect(spanish).toContain('- Apellido (en clave): lo que parece un número de seguro social');
    expect(spanish).toContain('- Número de teléfono: un teléfono donde no corresponde');
  });

  it('holds no digit, so no value', async () => {
    for (const text of await opened('en')) expect(text).not.toMatch(/\d/);
  });

  it('says the same thing of the same field once', () => {
    expect(replyLines([soft('column.C', 'email'), soft('column.C', 'email'), hard('file', 'xfa')])).toEqual([
      { where: 'column.C', kind: 'email' },
      { where: 'file', kind: 'file' },
    ]);
  });
});
