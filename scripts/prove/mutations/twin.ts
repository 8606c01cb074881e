import { controlsIn, isInGrid, type Mutation, movePlaces, type Place, rowOf, type Stage } from './mutation';

const nameOf = (row: HTMLTableRowElement): string => (row.querySelector('td.LabelStyle, th') ?? row.cells[0])?.textContent?.trim() ?? '';
const kindsOf = (row: HTMLTableRowElement): string =>
  controlsIn(row)
    .map((control) => `${control.localName} ${control.getAttribute('type')}`)
    .join();

/** No other row that a reader sees has these words and fields of these kinds. `than` has no such field any more. */
function isOnlyOfItsName(row: HTMLTableRowElement, than: HTMLTableRowElement): boolean {
  const others = [...document.querySelectorAll('tr')].filter((other) => other !== row && other !== than && other.checkVisibility());
  return !others.some((other) => nameOf(other) === nameOf(row) && kindsOf(other) === kindsOf(row));
}

/**
 * The fields of `row` are no longer there for a reader. A visible twin that came in the same stage is what the reader takes for them
 * now, where it alone has their name and kind: what they should say, the twin should. Whether there was one.
 */
export function leaveToTwin(stage: Stage, row: HTMLTableRowElement, at: Mutation['at']): boolean {
  const twin = row.dataset.twinned === at ? document.querySelector<HTMLTableRowElement>(`tr[data-twin="${at}"]`) : null;
  if (twin === null || !isOnlyOfItsName(twin, row)) return false;
  movePlaces(stage, row, twin);
  return true;
}

/**
 * The same for one field that was hidden or got another label, of a form's row that holds no other. After the review nothing
 * is left to a twin: what was reviewed is what may be written.
 */
export function leaveFieldToTwin(stage: Stage, place: Place, at: Mutation['at']): boolean {
  const row = rowOf(place);
  if (row === undefined || at === 'after' || isInGrid(place)) return false;
  const isAlone = controlsIn(row).every((control) => place.elements.includes(control) || control.matches('[type="hidden"]'));
  return isAlone && leaveToTwin(stage, row, at);
}
