import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { afterwards, type ReceiptRow } from '../../lib/fill/receipt';
import { afterUndo, canUndo, planUndo } from '../../lib/fill/undo';
import type { PlannedWrite } from '../../lib/messages';
import { date, form, radios, row, select, text, tick } from './clienttrack-markup';
import { input, list, openPage, outcomesOf } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

type Page = ReturnType<typeof openPage>;

/** What the receipt says of these writes. */
async function fill(page: Page, writes: PlannedWrite[]): Promise<ReceiptRow[]> {
  const told = outcomesOf(await page.write(writes));
  return writes.map((write, index) => ({
    id: String(write.key),
    label: write.label,
    section: '',
    state: 'will-fill',
    before: told[index]?.before ?? '',
    after: write.value,
    write,
    outcome: told[index]?.outcome ?? 'failed',
    readBack: told[index]?.after ?? '',
    isWritten: true,
  }));
}

async function undo(page: Page, rows: ReceiptRow[]): Promise<ReceiptRow[]> {
  const undone = rows.filter(canUndo);
  const plan = planUndo(undone, page.look());
  const report = await page.write(plan.writes);
  if ('refused' in report) throw new Error(report.refused);
  return afterUndo(rows, new Set(undone.map(({ id }) => id)), plan, report);
}

const words = (rows: ReceiptRow[]): string[] =>
  rows.map(({ outcome, reason, later }) => [outcome, later, reason].filter(Boolean).join(' '));

/** Every control as the browser holds it, to the letter. */
const held = (): string =>
  JSON.stringify(
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((control) =>
      control instanceof HTMLInputElement && control.type !== 'text' ? control.checked : control.value,
    ),
  );

/** A mask that spells what was typed when the field is left, and keeps an empty frame where nothing is. */
function mask(id: string, spell: (digits: string) => string): void {
  const field = input(id);
  field.addEventListener('blur', () => {
    field.value = spell(field.value.replace(/\D/g, ''));
  });
}

const services = { R: 'RRH', P: 'PSH', T: 'TH' };
const start = fc.record({
  first: fc.constantFrom('', 'Zzold', ' Zz  spaced ', 'O’Zz'),
  service: fc.constantFrom('', 'R', 'P', 'T'),
  radio: fc.constantFrom('8', '99'),
  isTicked: fc.boolean(),
  phone: fc.constantFrom('', '(512) 555-0199'),
  date: fc.constantFrom('', '__/__/____', '01/02/2026', '11/22/2026'),
  quality: fc.constantFrom('1', '2', '99'),
});

/** A page with a rule of each sort: a tick that shows a field, a name that sets its quality, masks. */
function openAt(values: typeof start extends fc.Arbitrary<infer Values> ? Values : never): Page {
  const page = openPage(
    form(
      row('First Name', text('1')) +
        row('Service', select('2', services, values.service)) +
        row('SSN Quality', radios('3', { 8: 'Doesn’t know', 99: 'Data not collected' })) +
        row('Show Phone', tick('4')) +
        row('Msg Phone', '<input type="text" id="5_Renderer" placeholder="(###) ###-####">').replace('<tr>', '<tr id="phone">') +
        row('Start Date', date('6')) +
        row('Name Quality', select('7', { 1: 'Full', 2: 'Partial', 99: 'DNC' }, values.quality)),
    ),
  );
  input('1_Renderer').value = values.first;
  document.querySelector<HTMLInputElement>(`[name="R3"][value="${values.radio}"]`)?.click();
  input('4_Renderer').checked = values.isTicked;
  input('5_Renderer').value = values.phone;
  input('6_Renderer').value = values.date;
  mask('5_Renderer', (digits) => digits.replace(/^(...)(...)(....)$/, '($1) $2-$3'));
  const isFramed = values.date !== '';
  mask('6_Renderer', (digits) => (digits === '' ? (isFramed ? '__/__/____' : '') : digits.replace(/^(..)(..)(....)$/, '$1/$2/$3')));
  const showPhone = (): void => {
    document.getElementById('phone')?.toggleAttribute('hidden', !input('4_Renderer').checked);
  };
  showPhone();
  input('4_Renderer').addEventListener('change', showPhone);
  // ClientTrack calls any name a full name again.
  input('1_Renderer').addEventListener('change', () => {
    list('7_Renderer').value = '1';
  });
  return page;
}

const fillAll = (page: Page): Promise<ReceiptRow[]> =>
  fill(page, [
    page.planned('First Name', 'Zzamber', 'page'),
    page.planned('Service', 'P'),
    page.planned('SSN Quality', '99'),
    page.planned('Show Phone', 'true', 'page'),
    page.planned('Msg Phone', '5125550142'),
    page.planned('Start Date', '11/18/2026'),
    page.planned('Name Quality', '2', 'page'),
  ]);

describe('undoing a fill', () => {
  it('gives back every field to the letter, 250 fills on pages with rules and masks', async () => {
    await fc.assert(
      fc.asyncProperty(start, async (values) => {
        const page = openAt(values);
        const before = held();
        const rows = await fillAll(page);
        expect(rows.every(({ outcome }) => outcome === 'filled' || outcome === 'unchanged')).toBe(true);
        const after = await undo(page, rows);
        expect(held()).toBe(before);
        expect(after.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
      }),
      { numRuns: 250, seed: 20261122 },
    );
  }, 120_000);

  it('says what was put back', async () => {
    const page = openAt({ first: 'Zzold', service: '', radio: '8', isTicked: true, phone: '', date: '', quality: '1' });
    const rows = await fillAll(page);
    const [name] = await undo(page, rows.slice(0, 1));
    expect(name).toMatchObject({ outcome: 'unchanged', later: 'put-back', readBack: 'Zzold' });
  });

  it('cannot un-choose a radio button where nothing was chosen, and leaves it to the person', async () => {
    const page = openPage(form(row('SSN Quality', radios('3', { 8: 'Doesn’t know', 99: 'Data not collected' }))));
    const rows = await fill(page, [page.planned('SSN Quality', '99')]);
    expect(words(await undo(page, rows))).toEqual(['needsPerson not-put-back cannot-unchoose']);
    expect(page.control('SSN Quality').value).toBe('99');
  });

  it('leaves a field alone that changed after the fill', async () => {
    const page = openPage(form(row('First Name', text('1')) + row('Last Name', text('2'))));
    const rows = await fill(page, [page.planned('First Name', 'Zzamber'), page.planned('Last Name', 'Zzquillstone')]);
    input('1_Renderer').value = 'Zzmine';
    expect(words(await undo(page, rows))).toEqual(['needsPerson not-put-back changed-since-review', 'unchanged put-back']);
    expect([input('1_Renderer').value, input('2_Renderer').value]).toEqual(['Zzmine', '']);
  });
});

describe('the receipt afterwards', () => {
  it('no longer calls a field filled that ClientTrack overwrote late', async () => {
    const page = openPage(form(row('First Name', text('1')) + row('Last Name', text('2'))));
    const before = page.look();
    const rows = await fill(page, [page.planned('First Name', 'Zzamber')]);
    input('1_Renderer').value = 'Zzlate';
    input('2_Renderer').value = 'Zzrule';
    const later = afterwards({ rows, alsoChanged: [] }, before, page.look());
    expect(later.rows[0]).toMatchObject({ outcome: 'failed', reason: 'overwritten', readBack: 'Zzlate' });
    expect(later.alsoChanged).toMatchObject([{ label: 'Last Name', before: '', after: 'Zzrule' }]);
  });

  it('does not blame ClientTrack for what the person typed', async () => {
    const page = openPage(form(row('First Name', text('1')) + row('Last Name', text('2'))));
    const before = page.look();
    const rows = await fill(page, [page.planned('First Name', 'Zzamber')]);
    for (const id of ['1_Renderer', '2_Renderer']) {
      input(id).select();
      document.execCommand('insertText', false, 'Zzmine');
    }
    const later = afterwards({ rows, alsoChanged: [] }, before, page.look());
    expect(later.rows[0]).toMatchObject({ outcome: 'unchanged', later: 'by-person', readBack: 'Zzmine' });
    expect(later.alsoChanged).toEqual([]);
  });

  it('lists what a rule of the page changed besides, before and after', async () => {
    const page = openAt({ first: '', service: '', radio: '8', isTicked: false, phone: '', date: '', quality: '99' });
    const before = page.look();
    const rows = await fill(page, [page.planned('First Name', 'Zzamber', 'page')]);
    expect(afterwards({ rows, alsoChanged: [] }, before, page.look()).alsoChanged).toMatchObject([
      { label: 'Name Quality', before: 'DNC', after: 'Full' },
    ]);
  });
});
