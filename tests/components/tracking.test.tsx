// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ConferenceMark } from '../../components/tracking/conference-mark';
import { DayField } from '../../components/tracking/day-field';
import { MarkShown } from '../../components/tracking/mark-shown';
import { NeedRevisit } from '../../components/tracking/need-revisit';
import { OutcomeGuide } from '../../components/tracking/outcome-guide';
import { SheetCards } from '../../components/tracking/sheet-cards';
import { SheetSettings } from '../../components/tracking/sheet-settings';
import { SheetTable } from '../../components/tracking/sheet-table';
import { type TrackingSettings, TrackingSettingsContext } from '../../components/tracking/tracking-settings';
import { useRowKeys } from '../../components/tracking/use-row-keys';
import { LaterWords } from '../../components/ui/later-words';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Move } from '../../lib/lifecycle/moves';
import { usualAgeing } from '../../lib/lifecycle/referral-wait';
import { firstView } from '../../lib/tracking/sheet-view';
import { inventedLife, inventedRows } from '../tracking/invented-rows';
import { render, type } from './render';

beforeAll(() => {
  // jsdom draws nothing, so nothing is ever near the window: only the first rows are drawn, and those that the keyboard is at.
  globalThis.IntersectionObserver = class {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  Element.prototype.scrollIntoView = () => undefined;
});

const show = (node: ReactNode, settings: Partial<TrackingSettings> = {}) =>
  render(
    <LaterWords>
      <TrackingSettingsContext value={{ ageing: usualAgeing, conferenceOn: undefined, change: () => Promise.resolve(), ...settings }}>
        {node}
      </TrackingSettingsContext>
    </LaterWords>,
  );

const rows = inventedRows(200);
const press = (name: string) =>
  act(async () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

function Table({ onOpen = () => undefined }: { onOpen?: (id: string) => void }) {
  const { at, box, onKeyDown } = useRowKeys(rows.length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as in the view
    <div ref={box} onKeyDown={onKeyDown}>
      <SheetTable rows={rows} at={at} view={firstView} onSort={() => undefined} onOpen={({ id }) => onOpen(id)} />
    </div>
  );
}

/** A record that is changed as the desk changes it. */
function held(first: Transfer) {
  const state = { transfer: first };
  const perform = (_: string, move: (latest: Transfer) => Move) => {
    const after = move(state.transfer);
    if (after.ok) state.transfer = after.transfer;
    return Promise.resolve(after.ok);
  };
  return { state, perform };
}

describe('the tracking sheet', () => {
  it('is a table that says how many rows it has, which one each is, and by what it is sorted', async () => {
    const sheet = await show(<Table />);
    const table = sheet.querySelector('table');
    expect(table?.getAttribute('aria-rowcount')).toBe('201');
    expect(table?.caption?.textContent).toBe('Tracking sheet, 200 rows');
    expect([...sheet.querySelectorAll('th[aria-sort]')].map((head) => [head.textContent, head.getAttribute('aria-sort')])).toEqual([
      ['Received', 'descending'],
    ]);
    expect(sheet.querySelector('.sheet-row')?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
    // Of many rows only the first are drawn.
    expect(sheet.querySelectorAll('.sheet-row')).toHaveLength(30);
  });

  it('has one stop for the Tab key, from which arrows, Home and End go to every row, drawn or not', async () => {
    const opened: string[] = [];
    const sheet = await show(<Table onOpen={(id) => opened.push(id)} />);
    const at = () => document.activeElement?.getAttribute('data-at');
    sheet.querySelector<HTMLElement>('.sheet-row[tabindex="0"]')?.focus();
    await press('ArrowDown');
    expect(at()).toBe('1');
    await press('End');
    expect(at()).toBe('199');
    await press('ArrowDown');
    expect(at()).toBe('199');
    await press('PageUp');
    expect(at()).toBe('189');
    expect(sheet.querySelectorAll('.sheet-row[tabindex="0"]')).toHaveLength(1);
    await act(async () => (document.activeElement instanceof HTMLElement ? document.activeElement.click() : undefined));
    expect(opened).toEqual([rows[189]?.id]);
  });

  it('is cards where the panel is narrow, each with what it has and no empty line', async () => {
    const sheet = await show(<SheetCards rows={rows} at={0} view={firstView} onOpen={() => undefined} />);
    const [fresh, entered] = [...sheet.querySelectorAll('[role="listitem"]')];
    expect(fresh?.querySelectorAll('dd').length).toBeLessThan(entered?.querySelectorAll('dd').length ?? 0);
    expect([...(entered?.querySelectorAll('dd') ?? [])].every((value) => value.textContent !== '')).toBe(true);
    expect(fresh?.getAttribute('aria-setsize')).toBe('200');
  });

  it('says in words what is late or due', async () => {
    const sheet = await show(<SheetCards rows={rows} at={0} view={firstView} onOpen={() => undefined} />);
    expect(sheet.textContent).toContain('ID not returned');
    expect(sheet.textContent).toContain('Entry is late');
  });

  it('says it in the column that stays in sight, too', async () => {
    const sheet = await show(<SheetTable rows={rows} at={0} view={firstView} onSort={() => undefined} onOpen={() => undefined} />);
    const first = [...sheet.querySelectorAll('th[scope="row"]')].map((each) => each.textContent).join();
    expect(first).toContain('ID not returned');
    expect(first).toContain('Entry is late');
  });

  it('takes an agency’s own waiting times, and says which ones it cannot take', async () => {
    const changes: unknown[] = [];
    const sheet = await show(<SheetSettings />, { change: (patch) => Promise.resolve(void changes.push(patch)) });
    await type(sheet, 'Days for a result', '30');
    await type(sheet, 'Days for a result', '0');
    expect(changes).toEqual([{ ageing: { answerWithin: 3, resultWithin: 30 } }]);
    expect(sheet.textContent).toContain('Enter a whole number from 1 to 365.');
  });
});

describe('following up in a record', () => {
  it('the day of the next look at a need can be moved, and a day that has come is said', async () => {
    const { state, perform } = held(inventedLife(3, new Date()));
    const need = () => state.transfer.unmetNeeds[0];
    const first = need();
    if (first === undefined) throw new Error('the invented form has a need');
    const view = await show(<NeedRevisit transfer={state.transfer} need={first} perform={perform} />);
    expect(view.textContent).not.toContain('Due');
    await type(view, 'Look again at “Legal help” on', '2026-01-05');
    expect(need()?.revisitOn).toBe('2026-01-05');
    const moved = need();
    const after = moved && (await show(<NeedRevisit transfer={state.transfer} need={moved} perform={perform} />));
    expect(after?.textContent).toContain('Due: look at this need again.');
  });

  it('a record is marked for the case conference once its day is set', async () => {
    const { state, perform } = held(inventedLife(3, new Date()));
    expect((await show(<ConferenceMark transfer={state.transfer} perform={perform} />)).textContent).toBe('');
    const view = await show(<ConferenceMark transfer={state.transfer} perform={perform} />, { conferenceOn: '2099-12-03' });
    await act(async () => view.querySelector('input')?.click());
    expect(state.transfer.conferenceOn).toBe('2099-12-03');
  });

  it('the rows that are shown are marked at once, but for those without an ID', async () => {
    const marked: string[] = [];
    const perform = (id: string) => Promise.resolve(marked.push(id) > 0);
    const some = rows.slice(0, 6);
    const view = await show(<MarkShown rows={some} perform={perform} />, { conferenceOn: '2099-12-03' });
    await act(async () => view.querySelector('button')?.click());
    expect(marked).toEqual(some.flatMap(({ id, clientTrackId }) => (clientTrackId === undefined ? [] : [id])));
    expect((await show(<MarkShown rows={rows} perform={perform} />, { conferenceOn: '2020-12-03' })).textContent).toBe('');
  });

  it('a year that is still being typed is no day yet', async () => {
    const days: unknown[] = [];
    const view = await show(<DayField label="Zz" day="2026-12-03" onDay={(day) => days.push(day)} />);
    for (const typed of ['0002-12-03', '0020-12-03', '0202-12-03', '2027-12-03', '']) await type(view, 'Zz', typed);
    expect(days).toEqual(['2027-12-03', undefined]);
  });

  it('our words for an outcome stand beside ClientTrack’s and HUD’s', async () => {
    const view = await show(<OutcomeGuide />);
    const lines = [...view.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(lines).toContain('The agency declined | Rejected | 3 Unsuccessful referral: provider rejected');
    expect(lines).toContain('We are full | The agency declined');
  });
});
