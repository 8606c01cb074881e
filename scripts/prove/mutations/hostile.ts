import { controlOf, isInGrid, labelElementOf, type Mutation, make, type Place, redraw, rowOf, type Stage, setWords } from './mutation';
import { leaveFieldToTwin, leaveToTwin } from './twin';

type When = Mutation['at'];

const onePlace = (stage: Stage): Place | undefined => stage.pick(stage.places);

function visibleTwin(stage: Stage, at: When): void {
  const place = onePlace(stage);
  const row = place === undefined ? undefined : rowOf(place);
  const twin = row?.cloneNode(true);
  // Of blank lines there may be any number; each will do.
  if (row === undefined || row.classList.contains('NewLine') || !(twin instanceof HTMLElement)) return;
  twin.dataset.twin = at;
  row.dataset.twinned = at;
  for (const input of twin.querySelectorAll('input')) if (input.name !== '') input.name = `${input.name}_twin`;
  if (stage.chance() < 0.5) for (const element of twin.querySelectorAll('[id]')) element.id = `${element.id}_2`;
  if (stage.chance() < 0.5) row.after(twin);
  else row.before(twin);
}

const ways = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'width:0;height:0;padding:0;border:0',
  'clip-path:inset(50%)',
  'position:absolute;left:-9999px',
];

function hide(stage: Stage, at: When): void {
  const place = onePlace(stage);
  if (place === undefined) return;
  const isTick = place.elements.some((element) => element.matches('[type="checkbox"], [type="radio"]'));
  // Skins draw their own tick boxes over transparent ones.
  const way = stage.pick(ways.filter((each) => !isTick || !each.startsWith('opacity'))) ?? '';
  for (const element of place.elements) if (element instanceof HTMLElement) element.style.cssText += `;${way}`;
  if (!leaveFieldToTwin(stage, place, at)) place.mustStay = true;
}

function cover(stage: Stage): void {
  const whole = 'position:fixed;inset:0;z-index:9999;background:#fff';
  const control = controlOf(onePlace(stage) ?? { elements: [] });
  if (control === undefined || stage.chance() < 0.5) {
    document.body.append(make('div', 'Please wait', whole));
    for (const place of stage.places) place.mustStay = true;
    return;
  }
  const { left, top, width, height } = control.getBoundingClientRect();
  document.body.append(
    make(
      'div',
      'Tip',
      `position:absolute;left:${left + scrollX - 2}px;top:${top + scrollY - 2}px;width:${width + 4}px;height:${height + 4}px;z-index:9999;background:#ffd`,
    ),
  );
}

const isTyped = (place: Place): boolean => {
  const control = controlOf(place);
  return control instanceof HTMLInputElement && control.type === 'text' && !isInGrid(place);
};

/** Two fields trade their labels: what is right for one is now right for the other. */
function tradeLabels(stage: Stage): void {
  // A visible twin would be left as the only field of its name, and right.
  if (document.querySelector('[data-twin]') !== null) return;
  const typed = stage.places.filter(isTyped);
  const one = stage.pick(typed);
  const other = stage.pick(typed.filter((place) => place !== one));
  const [label, otherLabel] = [one, other].map((place) => (place === undefined ? undefined : labelElementOf(place)));
  if (one === undefined || other === undefined || label === undefined || otherLabel === undefined) return;
  const [words, otherWords] = [label.textContent ?? '', otherLabel.textContent ?? ''];
  setWords(label, otherWords);
  setWords(otherLabel, words);
  [one.elements, other.elements] = [other.elements, one.elements];
  [one.mustStay, other.mustStay] = [other.mustStay, one.mustStay];
}

/** The field is now another one: nothing belongs there. */
function foreignLabel(stage: Stage, at: When): void {
  const place = onePlace(stage);
  const label = place === undefined ? undefined : labelElementOf(place);
  if (place === undefined || label === undefined) return;
  setWords(label, 'Maiden Name of Guardian');
  if (leaveFieldToTwin(stage, place, at)) return;
  for (const other of stage.places) if (labelElementOf(other) === label) other.elements = [];
}

/** Numbers of two fields change places, and the labels' `for` does not follow. A reader goes by what stands beside the field. */
function tradeIds(stage: Stage): void {
  const typed = stage.places.filter(isTyped);
  const one = controlOf(stage.pick(typed) ?? { elements: [] });
  const other = controlOf(stage.pick(typed.filter((place) => controlOf(place) !== one)) ?? { elements: [] });
  if (one === undefined || other === undefined) return;
  [one.id, other.id] = [other.id, one.id];
}

function intoShadow(stage: Stage): void {
  const place = onePlace(stage);
  const control = place === undefined ? undefined : controlOf(place);
  if (control === undefined) return;
  const host = make('div');
  // Where a visible twin stands, the original stays: out of everybody's sight it would leave the twin as the only one of its name.
  const isCopy = stage.chance() < 0.5 || document.querySelector('[data-twin]') !== null;
  const inside = isCopy ? control.cloneNode(true) : control;
  control.before(host);
  host.attachShadow({ mode: stage.chance() < 0.5 ? 'open' : 'closed' }).append(inside);
}

function switchOff(stage: Stage): void {
  const place = onePlace(stage);
  if (place === undefined) return;
  place.mustStay = true;
  for (const element of place.elements) {
    // Lists and ticks cannot be read-only.
    if (!isTyped(place) || stage.chance() < 0.5) element.toggleAttribute('disabled', true);
    else element.toggleAttribute('readonly', true);
  }
}

function listOf(stage: Stage): { place: Place; list: HTMLSelectElement } | undefined {
  const lists = stage.places.flatMap((place) => {
    const list = place.elements[0];
    return list instanceof HTMLSelectElement ? [{ place, list }] : [];
  });
  return stage.pick(lists);
}

/** The option is gone: nothing is right in this list. */
function dropOption(stage: Stage): void {
  const { place, list } = listOf(stage) ?? {};
  const option = [...(list?.options ?? [])].find(({ value }) => value === place?.expected);
  // Chosen already, it stays as it is and needs no write.
  if (option !== undefined && !option.selected) option.remove();
}

/** The option stands there twice: which one is meant nobody can tell. */
function doubleOption(stage: Stage): void {
  const { place, list } = listOf(stage) ?? {};
  const option = [...(list?.options ?? [])].find(({ value }) => value === place?.expected);
  if (place === undefined || list === undefined || option === undefined) return;
  if (option.selected) return;
  list.add(new Option(option.text, `${option.value}x`));
  place.expected = '\u0000';
}

/** The words of two options change places: the value means another answer now. */
function tradeOptions(stage: Stage): void {
  const { place, list } = listOf(stage) ?? {};
  const options = [...(list?.options ?? [])];
  const option = options.find(({ value }) => value === place?.expected);
  const other = stage.pick(options.filter(({ value }) => value !== '' && value !== place?.expected));
  if (place === undefined || list === undefined || option === undefined || other === undefined) return;
  [option.text, other.text] = [other.text, option.text];
  place.expected = other.value;
}

/** A field taken out is gone. One whose twin came after the review was redrawn: what it should say, the twin now should. */
function takeOut(stage: Stage): void {
  const row = rowOf(onePlace(stage) ?? { elements: [] });
  if (row === undefined) return;
  row.remove();
  leaveToTwin(stage, row, 'after');
}

/** Somebody, or a rule, has put something else there. */
function changedByPage(stage: Stage): void {
  const control = controlOf(stage.pick(stage.places.filter(isTyped)) ?? { elements: [] });
  if (control instanceof HTMLInputElement) control.value = 'Zzelse';
}

/** The rows of a grid come back in another order, as new elements. */
function turnedGrid(stage: Stage): void {
  // Two rows of the same person, the same words and the same ids are one to any reader.
  if (document.querySelector('[data-twin]') !== null) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.EditGrid > tbody > tr')];
  for (const row of rows) redraw(stage, row);
  const first = document.querySelector('table.EditGrid > tbody > tr');
  if (rows.length > 1 && first !== null) first.parentElement?.append(first);
}

/** Late by some milliseconds, the page puts back what stood there. */
function lateOverwrite(stage: Stage): void {
  const control = onePlace(stage)?.elements[0];
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
  const before = control.value;
  const after = stage.pick([0, 3, 12]) ?? 0;
  control.addEventListener('change', () => setTimeout(() => Object.assign(control, { value: before }), after), {
    once: stage.chance() < 0.5,
  });
}

const hostile = (name: string, apply: (stage: Stage, at: When) => void, ...at: When[]): Mutation[] =>
  at.map((when) => ({
    name: when === 'after' ? `${name}, after the review` : name,
    kind: 'hostile',
    at: when,
    apply: (stage) => apply(stage, when),
  }));

export const hostileMutations: readonly Mutation[] = [
  ...hostile('visible twin', visibleTwin, 'before', 'after'),
  ...hostile('hide', hide, 'before', 'after'),
  ...hostile('cover', cover, 'before', 'after'),
  ...hostile('labels trade places', tradeLabels, 'before', 'after'),
  ...hostile('foreign label', foreignLabel, 'before', 'after'),
  ...hostile('ids trade places', tradeIds, 'before', 'after'),
  ...hostile('shadow host', intoShadow, 'before', 'after'),
  ...hostile('switched off', switchOff, 'before', 'after'),
  ...hostile('option gone', dropOption, 'before', 'after'),
  ...hostile('option twice', doubleOption, 'before'),
  ...hostile('options trade words', tradeOptions, 'before', 'after'),
  ...hostile('taken out', takeOut, 'after'),
  ...hostile('changed by the page', changedByPage, 'after'),
  ...hostile('grid in another order', turnedGrid, 'after'),
  ...hostile('late overwrite', lateOverwrite, 'after'),
];
