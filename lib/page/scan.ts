import type { Control } from './control';
import { createGridReader } from './grid';
import { type ControlElement, controlSelector, isControl, isInput, kindOf } from './kind';
import { type Label, labelOf, labelOfGroup, labelsById, optionWords } from './label';
import { createSections, headingSelector } from './section';
import { isVisible } from './visibility';

export interface Scan {
  controls: Control[];
  headings: string[];
}

export interface Scanner {
  scan(): Scan;
  /** The last scan while the page has changed none of its elements since, otherwise a new one. What is shown may be as old as that scan. */
  latest(): Scan;
  keyOf(element: Element): number | undefined;
}

/** What tells one control from another when the page has put a new element in its place. */
const signatureOf = ({ kind, label, section, row, element }: Control, index = row?.index): string =>
  JSON.stringify([kind, label, section, index, row?.header, element.id]);

/** A reader goes by the words at a row's head, where it has any, and not by how far down it stands. */
const readsAs = (control: Control): string => signatureOf(control, control.row?.header ? 0 : control.row?.index);

const radioKey = (radio: HTMLInputElement): string => `${radio.form?.id ?? ''} ${radio.name}`;

/** Buttons of one name are one control; a nameless one stands alone. */
function groupRadios(elements: readonly Element[]): Map<Element, HTMLInputElement[]> {
  const byName = new Map<string, HTMLInputElement[]>();
  const groups = new Map<Element, HTMLInputElement[]>();
  for (const radio of elements) {
    if (!isInput(radio) || radio.type !== 'radio') continue;
    const known = radio.name === '' ? undefined : byName.get(radioKey(radio));
    if (known !== undefined) {
      known.push(radio);
      continue;
    }
    const group = [radio];
    byName.set(radioKey(radio), group);
    groups.set(radio, group);
  }
  return groups;
}

/** Finds the page's controls in one pass of reading; the found have no keys yet. */
function findAll(root: Element): Scan {
  const elements = [...root.querySelectorAll(`${headingSelector}, ${controlSelector}`)];
  const groups = groupRadios(elements);
  const labels = labelsById(root);
  const placeOf = createGridReader();
  const sections = createSections();
  const controls: Control[] = [];
  for (const element of elements) {
    if (!isControl(element)) {
      sections.enter(element);
      continue;
    }
    const kind = kindOf(element);
    const radios = groups.get(element) ?? [];
    if (kind === undefined || (kind === 'radio' && radios.length === 0)) continue;
    const wasShown = radios.length > 0 ? radios.some(isVisible) : isVisible(element);
    const place = placeOf(element);
    const column: Label | undefined = place?.heading ? { text: place.heading, isRequired: place.isRequired } : undefined;
    const label = column ?? (kind === 'radio' ? labelOfGroup(radios, root, labels) : labelOf(element, root, labels));
    controls.push({
      key: 0,
      kind,
      element,
      radios,
      optionTexts: radios.map((radio) => optionWords(radio, labels)),
      label: label.text,
      section: sections.of(element, wasShown),
      row: place?.row,
      isRequired: label.isRequired || element.required || element.getAttribute('aria-required') === 'true',
      wasShown,
    });
  }
  return { controls, headings: sections.shown };
}

/**
 * Scans one document again and again and knows its controls by key. An element keeps its key; an element that the page
 * puts in the place of a lost one gets the lost one's key, when it is the only one that looks the same.
 */
export function createScanner(document: Document): Scanner {
  const keys = new WeakMap<Element, number>();
  const known = new Map<number, { element: ControlElement; signature: string }>();
  let lastKey = 0;
  let last: Scan | undefined;
  // Only until the first change: a page that nobody asks about again is left alone.
  const changes = new MutationObserver(forget);

  function forget(): void {
    last = undefined;
    changes.disconnect();
  }

  /** Keys of controls that are no longer in the document, by signature. */
  function lostKeys(): Map<string, number[]> {
    const lost = new Map<string, number[]>();
    for (const [key, { element, signature }] of known) {
      if (!element.isConnected) lost.set(signature, [...(lost.get(signature) ?? []), key]);
    }
    return lost;
  }

  function scanNow(): Scan {
    const scan = findAll(document.documentElement);
    const count = new Map<string, number>();
    // A twin that stood there before is nobody's successor.
    for (const control of scan.controls) {
      if (keys.has(control.element)) continue;
      const words = readsAs(control);
      count.set(words, (count.get(words) ?? 0) + 1);
    }
    let lost: Map<string, number[]> | undefined;
    for (const control of scan.controls) {
      const signature = signatureOf(control);
      let key = keys.get(control.element);
      if (key === undefined) {
        lost ??= lostKeys();
        const [only, second] = lost.get(signature) ?? [];
        const isSuccessor = only !== undefined && second === undefined && count.get(readsAs(control)) === 1;
        if (!isSuccessor) lastKey += 1;
        key = isSuccessor ? only : lastKey;
        keys.set(control.element, key);
      }
      control.key = key;
      for (const radio of control.radios) keys.set(radio, key);
      known.set(key, { element: control.element, signature });
    }
    last = scan;
    changes.takeRecords();
    changes.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    return scan;
  }

  function latest(): Scan {
    if (changes.takeRecords().length > 0) forget();
    return last ?? scanNow();
  }

  return { scan: scanNow, latest, keyOf: (element) => keys.get(element) };
}
