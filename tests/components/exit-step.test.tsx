// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../components/intake/draft';
import { ExitStep } from '../../components/intake/exit-step';
import type { ReceivedExit } from '../../lib/hmis/exit';
import type { TypedExit } from '../../lib/intake/typed-exit';
import { emptyForm } from '../../lib/intake/typed-form';
import { press, render } from './render';

const now = new Date('2026-11-22T12:00:00');
const draft: Draft = { channel: 'fax', vsp: 'V01', receivedAt: '2026-11-22T08:00', form: emptyForm(), refusals: [], source: 'typed' };
const good: TypedExit = {
  clientTrackId: '5550142',
  exitDate: '2026-11-20',
  destination: '410',
  destinationSubsidyType: '',
  exitReason: 'withdrew',
};

async function show(exit: TypedExit) {
  const kept: ReceivedExit[] = [];
  const changes: Partial<Draft>[] = [];
  const view = await render(
    <ExitStep
      draft={draft}
      exit={exit}
      now={now}
      note={undefined}
      onChange={(patch) => changes.push(patch)}
      onKeep={async (form) => void kept.push(form)}
      onBack={() => undefined}
      onDiscard={() => undefined}
      look={{ file: undefined, onFile: () => undefined }}
    />,
  );
  return { view, kept, changes };
}

describe('an exit form that is typed', () => {
  it('is kept as the codes of HUD', async () => {
    const { view, kept } = await show(good);
    await press(view, 'Keep this exit');
    expect(kept).toEqual([{ clientTrackId: '5550142', exitDate: '2026-11-20', destination: 410, reason: 'withdrew' }]);
  });

  it('asks for the kind of subsidy of a rental with a subsidy, and of nothing else', async () => {
    expect((await show(good)).view.textContent).not.toContain('Kind of subsidy');
    expect((await show({ ...good, destination: '435' })).view.textContent).toContain('Kind of subsidy');
  });

  it('is not kept while something is missing, and what was typed stays', async () => {
    const { view, kept, changes } = await show({ ...good, exitDate: '' });
    await press(view, 'Keep this exit');
    expect(kept).toEqual([]);
    expect(changes[0]?.exit).toEqual({ ...good, exitDate: '' });
    expect(changes[0]?.refusals?.map(({ where, reason }) => `${where} ${reason}`)).toEqual(['exitDate missing']);
  });
});

describe('the ClientTrack ID of an exit form, once the field is left', () => {
  const leave = async (typed: string) => {
    const { view, changes } = await show({ ...good, clientTrackId: typed });
    const field = view.querySelector('input[inputmode="numeric"]');
    await act(async () => void field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    return changes;
  };

  it.each([
    ['900-12-3456', 'ssn'],
    ['zz@zz.example', 'email'],
    ['512-555-0142', 'phone'],
  ])('is emptied when it holds what must not be sent: %s', async (typed, kind) => {
    const [change] = await leave(typed);
    expect(change?.exit?.clientTrackId).toBe('');
    expect(change?.refusals).toEqual([{ where: 'clientTrackId', reason: kind, severity: 'hard' }]);
  });

  it.each(['5550142', '900123456', '', '55 50'])('stays when it is a number as ClientTrack gives it, or not yet one: %s', async (typed) => {
    expect(await leave(typed)).toEqual([]);
  });
});
