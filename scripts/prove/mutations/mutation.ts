import type { PlanRow } from '../../../lib/fill/reading';
import type { ScreenField } from '../../../lib/screens/screen';

/** Where a planned value belongs, known apart from anything that lib/page finds: the elements of the page that nobody has changed yet. */
export interface Place {
  row: PlanRow;
  field: ScreenField;
  /** The control, or all buttons of a radio group. */
  elements: Element[];
  /** The value that is right there. */
  expected: string;
  /** Nobody could reach it with the mouse: it must stay as it is. */
  mustStay?: true | undefined;
}

export interface Stage {
  places: Place[];
  /** 0 ≤ n < 1, the same for the same seed. */
  chance(): number;
  pick<T>(choices: readonly T[]): T | undefined;
}

/** One thing that may be different about a page. */
export interface Mutation {
  name: string;
  /** `harmless`: every field must still be found and filled. `hostile`: nothing may be written wrongly. */
  kind: 'harmless' | 'hostile';
  /** Before the page is described, or between review and fill. */
  at: 'before' | 'after';
  apply(stage: Stage): void;
}

/** The first element of a place: the control, or the first button of a group. */
export const controlOf = ({ elements }: Pick<Place, 'elements'>): HTMLElement | undefined => {
  const [first] = elements;
  return first instanceof HTMLElement ? first : undefined;
};

/** The row of the page that holds the control. */
export const rowOf = (place: Pick<Place, 'elements'>): HTMLTableRowElement | undefined => controlOf(place)?.closest('tr') ?? undefined;

export const isInGrid = (place: Place): boolean => rowOf(place)?.closest('table.EditGrid') != null;

/** What names the control for a reader: the label of its row, or the heading of its column. */
export function labelElementOf(place: Place): HTMLElement | undefined {
  const row = rowOf(place);
  if (row === undefined) return undefined;
  // A tick of a list has words of its own.
  const own = controlOf(place)?.closest('.MultiSaveList .ListItem')?.querySelector('label');
  if (own) return own;
  if (!isInGrid(place)) return row.querySelector<HTMLElement>('td.LabelStyle label') ?? undefined;
  const cell = controlOf(place)?.closest('td');
  const head = row.closest('table')?.rows[0];
  const heading = cell == null ? undefined : head?.cells[cell.cellIndex];
  return heading ?? undefined;
}

/** Changes the words and leaves what else stands in the label: required mark, help icon. */
export function setWords(label: HTMLElement, words: string): void {
  for (const node of [...label.childNodes]) if (node.nodeType === 3 || (node instanceof Element && node.localName === 'br')) node.remove();
  label.prepend(words);
}

export const controlsIn = (row: Element): Element[] => [...row.querySelectorAll('input, select, textarea')];

/** What belonged into the fields of one row belongs into those of its copy. */
export function movePlaces({ places }: Stage, from: Element, to: Element): void {
  const before = controlsIn(from);
  const after = controlsIn(to);
  for (const place of places) place.elements = place.elements.map((element) => after[before.indexOf(element)] ?? element);
}

/** The row that stands where one was drawn anew: for fields that did not come along, as those of a shadow tree. */
export const drawnInstead = new WeakMap<Element, Element>();

/** Puts a copy of the row in the row's place, as a page does that draws itself anew. */
export function redraw(stage: Stage, row: HTMLTableRowElement): void {
  const copy = row.cloneNode(true);
  if (!(copy instanceof HTMLTableRowElement)) return;
  const before = controlsIn(row);
  const after = controlsIn(copy);
  before.forEach((old, index) => {
    const fresh = after[index];
    if (old instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement) fresh.selectedIndex = old.selectedIndex;
  });
  row.replaceWith(copy);
  drawnInstead.set(row, copy);
  movePlaces(stage, row, copy);
}

export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, html = '', style = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.innerHTML = html;
  if (style !== '') element.style.cssText = style;
  return element;
}

/** Puts `outer` where `inner` stood, and `inner` into it. */
export function wrap(inner: Element, outer: Element): void {
  inner.replaceWith(outer);
  outer.append(inner);
}
