import type { ReceiptRow } from '../../../lib/fill/receipt';
import { drawnInstead, type Place } from './mutation';
import type { Touched } from './record-writes';

const digits = (text: string): string => text.replace(/\D/g, '');
const parts = (date: string): string =>
  date
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(Number)
    .join('/');

function isChecked(element: Element | undefined): boolean {
  return element instanceof HTMLInputElement && element.checked;
}

/** Whether the place says what it should, as a reader would see it. Written here again, so that lib/page is not its own judge. */
export function isRight({ elements, expected, field }: Place): boolean {
  const [first] = elements;
  if (first instanceof HTMLInputElement && first.type === 'radio') {
    const chosen = elements.find(isChecked);
    return chosen instanceof HTMLInputElement && chosen.value === expected;
  }
  if (first instanceof HTMLInputElement && first.type === 'checkbox') return String(first.checked) === expected;
  if (first instanceof HTMLSelectElement) return first.value === expected;
  if (!(first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement)) return false;
  if (field.control === 'date') return parts(first.value) === parts(expected);
  if (field.control === 'phone') return digits(first.value) === digits(expected);
  return first.value.trim() === expected.trim();
}

/** Whether this is where, and what, a reader of the page would have put. */
function isRightTouch({ element, value }: Touched, places: readonly Place[]): boolean {
  return places.some(({ elements, expected, mustStay }) => {
    if (mustStay === true || !elements.includes(element)) return false;
    if (value !== 'click') return value === expected;
    return element instanceof HTMLInputElement && (element.type === 'radio' ? element.value === expected : expected === 'true');
  });
}

/** Through the border of a shadow tree too. */
function closest(element: Element | undefined, selector: string): Element | undefined {
  if (element === undefined) return undefined;
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? closest(root.host, selector) : undefined);
}

/** The line as it stands on the page now, also for a field that is lost with the line's earlier drawing. */
function lineOf(element: Element | undefined): Element | undefined {
  let line = closest(element, 'tr.NewLine');
  for (let next = line; next !== undefined; next = drawnInstead.get(next)) line = next;
  return line;
}

/** The same columns of another line. */
function inLine(place: Place, line: Element): Place {
  const cell = closest(place.elements[0], 'td');
  const column = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
  const there = line.children[column];
  if (there === undefined || lineOf(place.elements[0]) === line) return place;
  // What was done to the list of the other line was not done here.
  const expected = place.row.write?.value ?? place.expected;
  return { ...place, expected, elements: [...there.querySelectorAll('input:not([type="hidden"]), select')], mustStay: undefined };
}

/** Every way to give each of `wanted` lines another one of `lines`, keeping the order. */
function choicesOf(wanted: number, lines: readonly Element[]): Element[][] {
  if (wanted === 0) return [[]];
  return lines.flatMap((line, index) => choicesOf(wanted - 1, lines.slice(index + 1)).map((rest) => [line, ...rest]));
}

/** Of the blank lines of a grid each will do: what was meant for one may stand in another, whole. */
function possiblePlaces(places: readonly Place[]): Place[][] {
  const own = [...new Set(places.flatMap(({ elements }) => lineOf(elements[0]) ?? []))];
  if (own.length === 0) return [[...places]];
  const lines = [...document.querySelectorAll('tr.NewLine')];
  const choices = choicesOf(own.length, lines).map((chosen) =>
    places.map((place) => {
      const line = lineOf(place.elements[0]);
      return line === undefined ? place : inLine(place, chosen[own.indexOf(line)] ?? line);
    }),
  );
  return [[...places], ...choices];
}

const nameOf = (element: Element): string => `${element.localName} ${element.id}`;

/** Everything that must never be: one sentence for each. */
export function judge(drawn: readonly Place[], touched: readonly Touched[], receipt: readonly ReceiptRow[], sent: number): string[] {
  const claimed = receipt.filter(({ outcome, isWritten }) => isWritten === true && (outcome === 'filled' || outcome === 'unchanged'));
  const faultsWith = (places: readonly Place[]): string[] => {
    const wrong = touched.filter((touch) => !isRightTouch(touch, places)).map(({ element }) => `wrote into ${nameOf(element)}`);
    const lied = claimed.flatMap((row) => {
      const place = places.find((each) => each.row.id === row.id);
      return place !== undefined && isRight(place) ? [] : [`called ${row.field} ${row.outcome} and it is not`];
    });
    return [...new Set(wrong), ...lied];
  };
  const [fewest = []] = possiblePlaces(drawn)
    .map(faultsWith)
    .sort((one, other) => one.length - other.length);
  return [...fewest, ...(sent > 0 ? [`sent the page ${sent} times`] : [])];
}

/** A field that was found and filled, or proposed where a person has to pick. */
export function isFound({ row }: Place, receipt: readonly ReceiptRow[]): boolean {
  const told = receipt.find(({ id }) => id === row.id);
  if (told?.isWritten !== true) return false;
  if (told.outcome === 'filled' || told.outcome === 'unchanged') return true;
  return told.outcome === 'needsPerson' && told.reason === undefined;
}
