import type { ControlDescription, PageDescription } from '../messages';
import type { ScreeningWords } from '../privacy/screening-words';
import { wordsOf } from '../privacy/words-of';
import { looksPersonal } from '../profiles/check-taught';
import { plainWords } from './words';

/** The structure of a page for whoever maintains profiles: what it is called and how it is built, nothing that it holds. */
export interface PageOutline {
  format: 'transfer-desk-outline';
  version: 1;
  path: string;
  /** Names only: what they are set to may be a client. */
  addressParameters: string[];
  headings: string[];
  fields: OutlinedField[];
  /** Column headings of lists; no row of them. */
  lists: string[][];
  /** Labels of what the page shows besides. */
  shown: string[];
  buttons: string[];
}

interface OutlinedField {
  label: string;
  section: string;
  kind: ControlDescription['kind'];
  id: string;
  inGrid?: true;
  isHidden?: true;
  isRequired?: true;
  options?: string[];
}

export interface Outlined {
  outline: PageOutline;
  /** Fields of the page, each column of a grid counted once, and how many of them are in the outline. */
  all: number;
  kept: number;
  /** Texts left out because they could be about a person. */
  hidden: number;
}

export const mostFields = 2000;
const mostOptions = 200;
const mask = '…';

const longEnough = (texts: readonly string[]): string[] => [...new Set(texts.map(plainWords))].filter((text) => text.length > 2);

/** What the open pages show with a label or in a list. */
const shownOn = (pages: readonly PageDescription[]): string[] =>
  pages.flatMap(({ facts, tables = [], controls }) => [
    ...facts.map(({ value }) => value),
    ...tables.flatMap(({ rows }) => rows.flat()),
    ...controls.flatMap(({ row }) => (row === undefined ? [] : [row.header])),
  ]);

/** What somebody has typed: any word of it could be a name. */
const typedOn = (pages: readonly PageDescription[]): string[] =>
  pages.flatMap(({ controls }) => controls.flatMap(({ kind, value }) => (typed.has(kind) ? [value] : [])));
const typed: ReadonlySet<string> = new Set(['text', 'phone', 'date', 'textarea', 'lookup']);

/** Two words that are people's names: a family member in a list of choices. */
function namesPerson(text: string, { personNames }: ScreeningWords): boolean {
  const parts = wordsOf(text);
  return parts.length <= 4 && parts.filter((part) => personNames.has(part)).length >= 2;
}

/** What the same column of a grid says in every row is said once. */
function distinctFields(controls: readonly ControlDescription[]): ControlDescription[] {
  const seen = new Set<string>();
  return controls.filter(({ label, section, kind, row }) => {
    if (row === undefined) return true;
    const key = JSON.stringify([label, section, kind]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The outline of one page. `pages` are all open documents, the header among them; `own` are words of the record that is open,
 * whose names no list knows. Pure; the longest page takes some hundredths of a second.
 */
export function outlinePage(
  page: PageDescription,
  pages: readonly PageDescription[],
  own: readonly string[],
  words: ScreeningWords,
): Outlined {
  const isLabel = new Set([...page.controls.map(({ label }) => label), ...page.headings].map(plainWords));
  const shown = longEnough(shownOn(pages));
  const told = longEnough([...typedOn(pages), ...own]);
  const whole = new Set([...shown, ...told]);
  // Inside a longer text a single word that the page merely shows is an ordinary one: "Active", "Yes".
  const parts = [...told, ...shown.filter((text) => text.includes(' '))].filter((text) => !isLabel.has(text));
  let hidden = 0;

  const isPersonal = (text: string, isChoice: boolean): boolean => {
    const plain = plainWords(text);
    if (looksPersonal(text) || namesPerson(text, words) || parts.some((part) => plain.includes(part))) return true;
    return !isChoice && whole.has(plain) && !isLabel.has(plain);
  };
  const say = (text: string, isChoice = false): string => {
    if (text === '' || !isPersonal(text, isChoice)) return text;
    hidden += 1;
    return mask;
  };
  const field = (control: ControlDescription): OutlinedField => {
    const { label, section, kind, id, row, isVisible, isRequired, options } = control;
    return {
      label: say(label),
      section: say(section),
      kind,
      // In a grid ids count rows, and may count clients.
      id: row === undefined ? id : '',
      ...(row === undefined ? {} : { inGrid: true }),
      ...(isVisible ? {} : { isHidden: true }),
      ...(isRequired ? { isRequired: true } : {}),
      ...(options.length === 0 ? {} : { options: options.slice(0, mostOptions).map(({ text }) => say(text, true)) }),
    };
  };

  const { address, headings, controls, tables = [], facts, buttons } = page;
  const fields = distinctFields(controls);
  const outline: PageOutline = {
    format: 'transfer-desk-outline',
    version: 1,
    path: address.path.replace(/\d{4,}/g, '#'),
    addressParameters: Object.keys(address.params).map((name) => name.replace(/\d{4,}/g, '#')),
    headings: headings.map((text) => say(text)),
    fields: fields.slice(0, mostFields).map(field),
    lists: tables.map((table) => table.headings.map((text) => say(text))),
    shown: facts.map(({ label }) => say(label)),
    buttons: buttons.map((text) => say(text)),
  };
  return { outline, all: fields.length, kept: outline.fields.length, hidden };
}
