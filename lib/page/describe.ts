import type { ControlDescription, OptionDescription, PageDescription } from '../messages';
import { type Control, isEnabled, postsBack } from './control';
import { findFacts } from './facts';
import { isInput, isSelect } from './kind';
import type { Scan } from './scan';
import { findTables } from './tables';
import { heldValue, shownText } from './value';
import { isVisible } from './visibility';
import { hasWords, oneLine } from './words';

const buttonSelector = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';

function optionsOf({ element, radios, optionTexts }: Control): OptionDescription[] {
  if (isSelect(element)) return Array.from(element.options, ({ value, text }) => ({ value, text }));
  return radios.map(({ value }, index) => ({ value, text: optionTexts[index] ?? '' }));
}

function describeControl(control: Control, isTouched: boolean): ControlDescription {
  const { key, kind, label, section, row, element, isRequired, wasShown } = control;
  return {
    key,
    kind,
    label,
    section,
    ...(row === undefined ? {} : { row }),
    id: control.radios.length > 0 ? groupId(control.radios) : element.id,
    value: heldValue(control),
    text: shownText(control),
    options: optionsOf(control),
    isVisible: wasShown,
    isEnabled: isEnabled(control),
    isRequired,
    postsBack: postsBack(control),
    ...(isTouched ? { isTouched } : {}),
  };
}

/** ClientTrack puts the field's id on the element around its radio buttons. */
const groupId = (radios: readonly HTMLInputElement[]): string =>
  radios[0]?.closest('span[id], fieldset[id], [role="radiogroup"][id]')?.id ?? '';

const buttonWords = (button: Element): string =>
  (isInput(button) ? oneLine(button.value || button.alt) : oneLine(button.textContent ?? '')) || (button.getAttribute('aria-label') ?? '');

function findButtons(root: Element): string[] {
  const shown = [...root.querySelectorAll(buttonSelector)].filter(isVisible);
  return [...new Set(shown.map(buttonWords).filter(hasWords))];
}

/** The document as it stands now. Only reads. */
export function describe(
  view: Window,
  nonce: string,
  scan: () => Scan,
  isTouched: (key: number) => boolean = () => false,
): PageDescription {
  const { origin, pathname, search } = view.location;
  const root = view.document.documentElement;
  const { controls, headings } = scan();
  return {
    nonce,
    address: { origin, path: pathname, params: Object.fromEntries(new URLSearchParams(search)) },
    isTop: view.parent === view,
    headings,
    controls: controls.map((control) => describeControl(control, isTouched(control.key))),
    facts: findFacts(root),
    tables: findTables(root),
    buttons: findButtons(root),
  };
}
