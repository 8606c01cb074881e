import { plainLabel } from '../../../lib/practice/html';
import {
  controlOf,
  isInGrid,
  labelElementOf,
  type Mutation,
  make,
  type Place,
  redraw,
  rowOf,
  type Stage,
  setWords,
  wrap,
} from './mutation';

function shuffled<T>(items: readonly T[], { chance }: Stage): T[] {
  return items
    .map((item) => ({ item, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

/** The form's rows in runs that stand under one heading. */
function sections(): HTMLTableRowElement[][] {
  const runs: HTMLTableRowElement[][] = [];
  for (const row of document.querySelectorAll<HTMLTableRowElement>('table.FormPage > tbody > tr')) {
    if (row.classList.contains('FormRow') && runs.length > 0) runs.at(-1)?.push(row);
    else runs.push(row.classList.contains('FormRow') ? [row] : []);
  }
  return runs.filter((run) => run.length > 1);
}

function reorderRows(stage: Stage): void {
  const run = stage.pick(sections());
  const marker = run?.[0]?.previousElementSibling;
  const parent = run?.[0]?.parentElement;
  for (const row of shuffled(run ?? [], stage).reverse()) {
    if (marker) marker.after(row);
    else parent?.prepend(row);
  }
}

function reorderColumns(stage: Stage): void {
  const grid = document.querySelector<HTMLTableElement>('table.EditGrid');
  const width = grid?.rows[0]?.cells.length ?? 0;
  if (grid === null || width < 3) return;
  const order = shuffled(
    Array.from({ length: width - 1 }, (_, index) => index + 1),
    stage,
  );
  for (const row of grid.rows) {
    const cells = [...row.cells];
    if (cells.length === width) row.append(...order.flatMap((index) => cells[index] ?? []));
  }
}

const plain = (text: string): string => plainLabel(text).toLowerCase();

/** Every label and heading that a reader sees. */
const labelsOnPage = (): string[] => [...document.querySelectorAll('label, th')].map((label) => plain(label.textContent ?? ''));

function relabel(stage: Stage): void {
  for (const place of stage.places) {
    const label = labelElementOf(place);
    if (stage.chance() < 0.5 || label === undefined) continue;
    const taken = new Set(labelsOnPage());
    const words = stage.pick(place.field.labels.filter((spelling) => !taken.has(plain(spelling))));
    if (words === undefined) continue;
    const spelled = [words, words.toUpperCase(), `${words}:`, words.replaceAll(' ', '\u00a0'), `  ${words} `];
    // The column of a grid is one for all its rows, and is renamed once.
    setWords(label, stage.pick(spelled) ?? words);
  }
}

function relabelOptions(stage: Stage): void {
  for (const { field, elements, expected } of stage.places) {
    const [list] = elements;
    if (field.control !== 'choice' || field.options === undefined || !(list instanceof HTMLSelectElement)) continue;
    const option = [...list.options].find(({ value }) => value === expected);
    const spellings = Object.values(field.options).find((known) => known.some((each) => plain(each) === plain(option?.text ?? '')));
    const taken = new Set([...list.options].map(({ text }) => plain(text)));
    const words = stage.pick((spellings ?? []).filter((spelling) => !taken.has(plain(spelling))));
    if (option !== undefined && words !== undefined) option.text = words;
  }
}

const wrappers = ['div', 'span', 'b'] as const;

function wrapControls(stage: Stage): void {
  for (const place of stage.places) {
    const control = controlOf(place);
    // A mask or a magnifier belongs to the control: it is wrapped with it, as ClientTrack does.
    if (stage.chance() < 0.5 || control === undefined || place.elements.length > 1) continue;
    wrap(control.closest('.input-group') ?? control, make(stage.pick(wrappers) ?? 'div'));
  }
}

function wrapForm(stage: Stage): void {
  const body = document.querySelector('.FormBody');
  if (body === null) return;
  const outer = stage.pick([
    () => make('section'),
    () => make('fieldset'),
    () => make('div', '', 'height:220px;overflow:auto'),
    () => make('div', '', 'transform:translate(3px,2px);padding:40px'),
    () => make('main'),
  ]);
  if (outer !== undefined) wrap(body, outer());
}

/** What ASP.NET leaves behind: the same row again, with the same ids, out of sight. */
function hiddenTwin(stage: Stage): void {
  const place = stage.pick(stage.places.filter((each) => !isInGrid(each)));
  const row = place === undefined ? undefined : rowOf(place);
  if (row === undefined) return;
  const twin = row.cloneNode(true);
  if (!(twin instanceof HTMLElement)) return;
  if (stage.chance() < 0.5) twin.style.display = 'none';
  else twin.hidden = true;
  // Radio buttons of one name are one group in the browser too: the twin would take the choice away.
  for (const input of twin.querySelectorAll('input')) if (input.name !== '') input.name = `${input.name}_twin`;
  if (stage.chance() < 0.5) row.after(twin);
  else row.before(twin);
}

const strangers = ['Preferred Language', 'Nickname', 'Alias', 'Data Entry Date', 'County', 'Bed Nights', 'Household Type'] as const;

function strangeRows(stage: Stage): void {
  const place = stage.pick(stage.places.filter((each) => !isInGrid(each)));
  const row = place === undefined ? undefined : rowOf(place);
  const words = stage.pick(strangers);
  const control = stage.pick([
    '<input type="text">',
    '<select><option value="">--SELECT--</option><option value="1">Yes</option></select>',
  ]);
  row?.after(make('tr', `<td class="LabelStyle"><label>${words}</label></td><td class="FieldStyle">${control}</td>`));
}

function groupRow(stage: Stage): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.EditGrid > tbody > tr')];
  const row = stage.pick(rows);
  row?.before(make('tr', `<td colspan="${row.cells.length}"><a data-value="Active">Active</a></td>`));
}

function decorate(stage: Stage): void {
  for (const place of stage.places) {
    if (stage.chance() < 0.6) continue;
    const label = labelElementOf(place);
    const extra = stage.pick(['<span class="RequiredMarker">*</span>', '<i class="HelpIcon" title="Help">?</i>', '<b> </b>']);
    if (label !== undefined && extra !== undefined) label.insertAdjacentHTML('beforeend', extra);
  }
}

function drawnAnew(stage: Stage): void {
  const rows = new Set(stage.places.flatMap((place: Place) => rowOf(place) ?? []));
  for (const row of rows) if (stage.chance() < 0.5) redraw(stage, row);
}

const harmless = (name: string, apply: Mutation['apply'], at: Mutation['at'] = 'before'): Mutation => ({
  name,
  kind: 'harmless',
  at,
  apply,
});

export const harmlessMutations: readonly Mutation[] = [
  harmless('reorder rows', reorderRows),
  harmless('reorder columns', reorderColumns),
  harmless('relabel among the spellings', relabel),
  harmless('other words for an option', relabelOptions),
  harmless('wrap the controls', wrapControls),
  harmless('wrap the form', wrapForm),
  harmless('hidden twin', hiddenTwin),
  harmless('strange rows', strangeRows),
  harmless('group row', groupRow),
  harmless('marks and icons', decorate),
  harmless('drawn anew after the review', drawnAnew, 'after'),
];
