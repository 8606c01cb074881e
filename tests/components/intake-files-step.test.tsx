// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../components/intake/draft';
import { channelOf } from '../../components/intake/draft';
import type { FileLine } from '../../components/intake/file-line';
import { FilesStep } from '../../components/intake/files-step';
import type { ListedForm } from '../../components/intake/listed-form';
import { cardOf, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, type Partner, verified } from '../../lib/exchange/partner';
import { receiveFile } from '../../lib/intake/receive-file';
import { emptyForm } from '../../lib/intake/typed-form';
import { button, press, render } from './render';

const draft: Draft = { channel: 'fax', vsp: 'V01', receivedAt: '2026-11-22T08:00', form: emptyForm(), refusals: [] };
const titles = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone';
const good = 'Zzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142';
const bad = 'Zzamber,512-55-0142,2026-11-18,Yes,9,3,5125550142';

const read = async (id: number, name: string, text: string, kept: number[] = []): Promise<FileLine> => ({
  id,
  name,
  state: 'read',
  kept,
  result: await receiveFile(new TextEncoder().encode(text), { today: '2026-11-22' }),
});

async function show(lines: FileLine[], changes: Partial<Draft> = {}, isReading = false, partners: Partner[] = []) {
  const done: string[] = [];
  const describeForm = ({ line, place }: ListedForm) => `${line.name} ${place}`;
  const view = await render(
    <FilesStep
      lines={lines}
      leftOut={0}
      unreadable={0}
      isReading={isReading}
      draft={{ ...draft, ...changes }}
      onChange={() => done.push('change')}
      onStop={() => done.push('stop')}
      onAnswer={(line, order) => done.push(`${line.name} ${order.dayOrder}`)}
      onTypeFrom={(line, kind) => done.push(`type ${kind} of ${line.name}`)}
      onOpen={(form) => done.push(`open ${describeForm(form)}`)}
      onKeepAll={async (forms) => {
        done.push(`keep ${forms.map(describeForm).join(', ')}`);
        return forms.length;
      }}
      standing={() => undefined}
      partners={partners}
      onCards={() => undefined}
      onDismiss={() => done.push('dismiss')}
    />,
  );
  return { view, done };
}

describe('several received files', () => {
  it('have a line each that adds up, and keep all complete forms together', async () => {
    const lines = [await read(0, 'zz.csv', `${titles}\n${good}\n${bad}\n${good}`), await read(1, 'zy.csv', `${titles}\n${good}`)];
    const { view, done } = await show(lines);
    expect(view.textContent).toContain('3 forms · 21 cells in the file: 20 used, 1 refused');
    expect(view.textContent).toContain('Row 3: needs a change');
    await press(view, 'Keep all 3 complete forms');
    expect(done).toEqual(['keep zz.csv 0, zz.csv 2, zy.csv 0']);
  });

  it('show nothing of what was refused', async () => {
    const { view } = await show([await read(0, 'zz.csv', `${titles}\n${bad}`)]);
    expect(view.textContent).not.toContain('512-55');
  });

  it('keep no form twice', async () => {
    const { view, done } = await show([await read(0, 'zz.csv', `${titles}\n${good}\n${good}`, [0])]);
    expect(view.textContent).toContain('Row 2: kept');
    await press(view, 'Keep the complete form');
    expect(done).toEqual(['keep zz.csv 1']);
  });

  it('are kept only once the VSP alias is there', async () => {
    const { view, done } = await show([await read(0, 'zz.csv', `${titles}\n${good}`)], { vsp: '' });
    await press(view, 'Keep the complete form');
    expect(done).toEqual([]);
    expect(view.textContent).toContain('A VSP alias is the letter V and two digits');
  });

  it('never take one ID for all of them', async () => {
    const { view, done } = await show([await read(0, 'zz.csv', `${titles}\n${good}\n${good}`)], { clientTrackId: 'Zz' });
    expect(view.querySelector('[inputmode="numeric"]')).toBeNull();
    await press(view, 'Keep all 2 complete forms');
    expect(done).toEqual(['keep zz.csv 0, zz.csv 1']);
  });

  it('can be stopped while they are read, and nothing is kept before', async () => {
    const lines: FileLine[] = [await read(0, 'zz.csv', `${titles}\n${good}`), { id: 1, name: 'zy.csv', state: 'waiting', kept: [] }];
    const { view, done } = await show(lines, {}, true);
    expect(view.querySelector('progress')?.value).toBe(1);
    expect(button(view, 'Keep the complete form').disabled).toBe(true);
    await press(view, 'Stop reading');
    expect(done).toEqual(['stop']);
  });

  it('say what the form has no place for, and how many cells that was', async () => {
    const { view } = await show([await read(0, 'zz.csv', `${titles},SSN\n${good},512-55-0142\n${good},512-55-0143`)]);
    expect(view.textContent).toContain('16 cells in the file: 14 used, 2 refused');
    expect([...view.querySelectorAll('.notice li')].map((line) => line.textContent)).toEqual([
      'Column H. This held what looks like a social security number and was not kept. Tell the VSP.',
    ]);
  });

  it('are left at the second press only while forms could be kept', async () => {
    const { view, done } = await show([await read(0, 'zz.csv', `${titles}\n${good}`)]);
    await press(view, 'Done with these files');
    expect(done).toEqual([]);
    expect(view.textContent).toContain('One complete form is not kept yet.');
    await press(view, 'Leave without keeping');
    expect(done).toEqual(['dismiss']);
  });

  it('ask for the order of dates in the file that needs it', async () => {
    const { view, done } = await show([await read(0, 'zz.csv', `${titles}\n${good.replace('2026-11-18', '03/04/2026')}`)]);
    await press(view, '03/04 is April 3');
    expect(done).toEqual(['zz.csv day-first']);
  });
});

describe('a sealed file of an unknown card', () => {
  const now = new Date('2026-11-22T18:00:00Z');

  it('leads to the card first, and opens only once the words were compared', async () => {
    const card = cardOf(await newExchangeKeys(now));
    const line: FileLine = {
      id: 0,
      name: 'pkg-zzzzzzzz.age',
      state: 'read',
      kept: [],
      file: new File([], 'pkg-zzzzzzzz.age'),
      sealed: { is: 'waiting', reason: 'unknown-sender', rows: 1, card },
    };
    const offered = async (partners: Partner[]) => {
      const { view } = await show([line], {}, false, partners);
      expect(view.textContent).not.toContain('VSP alias');
      return [...view.querySelectorAll('.file-line button')].map((each) => each.textContent);
    };
    const added = await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card }, now);
    expect(await offered([])).toEqual(['Add their card']);
    expect(await offered([added])).toEqual(['Compare the words']);
    expect(await offered([verified(added, now)])).toEqual(['Open it now']);
  });

  it('counts as come by encrypted mail unless the person said otherwise', () => {
    expect(channelOf({ channel: 'phone' }, true)).toBe('encrypted_email');
    expect(channelOf({ channel: 'portal', isChannelChosen: true }, true)).toBe('portal');
    expect(channelOf({ channel: 'phone' }, false)).toBe('phone');
  });
});
