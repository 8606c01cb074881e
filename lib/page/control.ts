import type { ControlKind, RowDescription } from '../messages';
import type { ControlElement } from './kind';
import { isVisible } from './visibility';

/** A control of the page as it stands there, held only inside the page. */
export interface Control {
  key: number;
  kind: ControlKind;
  /** Of a radio group its first button. */
  element: ControlElement;
  /** The buttons of a radio group; empty for all other kinds. */
  radios: HTMLInputElement[];
  /** Words of the radio buttons, in order. */
  optionTexts: string[];
  label: string;
  section: string;
  row: RowDescription | undefined;
  isRequired: boolean;
  /** Whether the page showed it when it was found. */
  wasShown: boolean;
}

const asksServer = /__doPostBack|PostBack|ServerEvaluate|\.submit\(/i;
/** A page of the extension may hold no handler: its own stand beside, as data. */
const handlers = ['onchange', 'onclick', 'onblur', 'data-onchange'] as const;

/** What the person sees of it: the element, or all buttons of a radio group. */
export const partsOf = ({ element, radios }: Control): readonly ControlElement[] => (radios.length > 0 ? radios : [element]);

export const isShown = (control: Control): boolean => partsOf(control).some(isVisible);

const isOpen = (part: ControlElement): boolean =>
  !part.matches(':disabled, :read-only:is([readonly]), [aria-disabled="true"], [aria-readonly="true"]');

export const isEnabled = (control: Control): boolean => partsOf(control).some(isOpen);

/** The page itself says that it asks the server when this changes. */
export const postsBack = (control: Control): boolean =>
  partsOf(control).some((part) => handlers.some((name) => asksServer.test(part.getAttribute(name) ?? '')));
