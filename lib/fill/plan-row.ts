import type { ControlDescription, OptionDescription } from '../messages';
import type { ScreenField } from '../screens/screen';
import { clientTrackDate, plainDateOf } from './dates';
import type { Finding } from './find-control';
import { findOption, fittingOptions, isUnchosen } from './option';
import type { PlanRow } from './reading';
import { isAmong, sameWords } from './words';

type WrittenField = Exclude<ScreenField, { control: 'leave' }>;

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether the control already says what would be written, whatever its mask. */
function holds(field: WrittenField, control: ControlDescription, value: string): boolean {
  if (field.control === 'phone') return digits(control.value) === value;
  if (field.control === 'date') return plainDateOf(control.value) === plainDateOf(value);
  if (control.kind === 'text') return sameWords(control.value, value);
  return control.value === value;
}

/** Whether the page's own value may give way without asking: empty, or the default that the screen lists. */
function givesWay(field: WrittenField, control: ControlDescription, today: string): boolean {
  if (control.kind === 'checkbox') return true;
  if (control.kind === 'select' || control.kind === 'radio') return isUnchosen(control) || isAmong(control.text, field.pageDefault ?? []);
  if (control.value === '') return true;
  return field.control === 'date' && (field.pageDefault ?? []).includes('today') && plainDateOf(control.value) === today;
}

/** What a person reads in the review: a control's own text, nothing where it says SELECT. */
const shown = (control: ControlDescription): string =>
  (control.kind === 'select' || control.kind === 'radio') && isUnchosen(control) ? '' : control.text;

/**
 * What is typed into a search field: the provider's name without its last word. So the full name there proves that a
 * person has picked it, which typing it would not.
 */
export function searchTextOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.slice(0, -1).join(' ') : name.trim().slice(0, -1);
}

/** A search field: the text is proposed, the person picks, and what was picked is read back. */
function planLookup(row: PlanRow, field: WrittenField, name: string, control: ControlDescription): PlanRow {
  const text = searchTextOf(name);
  if (sameWords(control.value, name)) return { ...row, after: name, state: 'already-there' };
  if (sameWords(control.value, text)) return { ...row, after: name, state: 'to-pick' };
  const { key, label, kind, value: before } = control;
  const write = { key, label, kind, before, value: text, trigger: field.trigger ?? 'none' } as const;
  return { ...row, after: text, state: before === '' ? 'will-fill' : 'differs', write };
}

/** What is written, and how a person reads it. A tick box says what its label says: ours are only ever ticked. */
function target(field: WrittenField, code: string, control: ControlDescription, option: OptionDescription | undefined) {
  if (control.kind === 'checkbox') return { value: 'true', text: 'true' };
  if (option !== undefined) return { value: option.value, text: option.text };
  return { value: code, text: field.control === 'date' ? clientTrackDate(plainDateOf(code) ?? '') : code };
}

/** The answer that the page does not offer, as ClientTrack usually words it. */
const wordsOf = (field: WrittenField, code: string): string =>
  (field.control === 'choice' ? field.options?.[code]?.[0] : undefined) ?? code;

export interface RowContext {
  id: string;
  each?: PlanRow['each'];
  today: string;
  /** The labels of the fields that this plan writes before; a field they show may still be hidden. */
  writtenBefore: readonly string[];
}

/** One field of the screen against what was found for it on the page. */
export function planRow(field: WrittenField, code: string, found: Finding, context: RowContext): PlanRow {
  const row = {
    id: context.id,
    field: field.field,
    own: field.labels[0] ?? '',
    label: field.labels[0] ?? '',
    section: '',
    each: context.each,
    before: '',
    after: code,
  };
  if (found.kind === 'many') return { ...row, state: 'two-places' };
  const willBeShown = field.shownBy !== undefined && isAmong(field.shownBy, context.writtenBefore);
  if (found.kind === 'none' || (found.kind === 'hidden' && !willBeShown)) {
    if (field.mayBeMissing !== undefined) return { ...row, state: 'not-on-page', why: field.mayBeMissing };
    return { ...row, state: found.kind === 'hidden' ? 'not-on-page' : 'cannot-find' };
  }
  const { control } = found;
  const option = control.options.length > 0 ? findOption(field, code, control) : undefined;
  const onPage = { ...row, label: control.label, section: control.section, before: shown(control) };
  if (field.control === 'choice' && field.only !== undefined && option === undefined) {
    return { ...onPage, after: '', state: 'left', why: 'several-fit' };
  }
  if (field.control === 'lookup' && control.options.length === 0)
    return planLookup({ ...onPage, state: 'will-fill' }, field, code, control);
  if (control.options.length > 0 && option === undefined) {
    const isTwice = fittingOptions(field, code, control).length > 1;
    return { ...onPage, after: wordsOf(field, code), state: isTwice ? 'same-options' : 'no-such-option' };
  }
  const { value, text: after } = target(field, code, control, option);
  const write = {
    key: control.key,
    label: control.label,
    kind: control.kind,
    before: control.value,
    value,
    trigger: field.trigger ?? 'none',
    ...(option === undefined ? {} : { optionText: option.text }),
  } as const;
  if (holds(field, control, value)) return { ...onPage, after, state: 'already-there', write };
  return { ...onPage, after, state: givesWay(field, control, context.today) ? 'will-fill' : 'differs', write };
}
