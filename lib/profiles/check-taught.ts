import { screens } from '../screens/registry';
import type { Screen, ScreenField } from '../screens/screen';
import type { Taught, TaughtField } from './taught';

/** Why something may not be taught; each has a sentence in both catalogues. */
export type TaughtRefusal =
  | 'unknown-screen'
  | 'unknown-field'
  /** A button of ClientTrack's. */
  | 'names-button'
  /** A field that stays empty or the person's: SSN, birth date, comments, e-mail … */
  | 'names-left-field'
  /** It is what another field, page or choice is called. */
  | 'names-other'
  /** Looks like something about a person. */
  | 'looks-personal'
  | 'no-label';

/** Where it stands, in our own words: what a file says is never repeated. */
export interface TaughtProblem {
  refusal: TaughtRefusal;
  screen?: string;
  label?: string;
}

type WrittenField = Exclude<ScreenField, { control: 'leave' }>;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s:*?]+/g, ' ')
    .trim()
    .toLowerCase();
const isOneOf = (text: string, words: readonly string[]): boolean => words.some((each) => plain(each) === plain(text));

const allFieldsOf = ({ fields, grids = [] }: Screen): ScreenField[] => [...fields, ...grids.flatMap((grid) => grid.fields)];
export const writtenFieldsOf = (screen: Screen): WrittenField[] =>
  allFieldsOf(screen).flatMap((field) => (field.control === 'leave' ? [] : [field]));
export const findScreen = (name: string): Screen | undefined => screens.find((screen) => screen.name === name);
export const findWritten = (screen: Screen, label: string): WrittenField | undefined =>
  writtenFieldsOf(screen).find(({ labels }) => labels[0] === label);

const ownButtons = [
  'OK',
  'Add',
  'Add New',
  'Back',
  'Cancel',
  'Close',
  'Delete',
  'Find',
  'Finish',
  'Next',
  'Save',
  'Search',
  'Sign In',
  'Submit',
];
const buttons: readonly string[] = [...screens.flatMap(({ next }) => next), ...ownButtons];
/** Never a field of ours on any page. */
const neverOurs: readonly string[] = screens
  .flatMap(allFieldsOf)
  .flatMap((field) =>
    field.control === 'leave' && (field.why === 'never-sent' || field.why === 'free-text' || field.why === 'sends-email')
      ? field.labels
      : [],
  );
const tellTales = [
  'ssn',
  'social security',
  'birth',
  'dob',
  'comment',
  'comments',
  'notes',
  'email',
  'e-mail',
  'password',
  'race',
  'ethnicity',
];
const holdsWord = (text: string, word: string): boolean => ` ${plain(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${word} `);

/** Digits like an ID, a phone number or a date, or an address of the net: no page calls a field so. */
export const looksPersonal = (text: string): boolean => /\d{4}|@|\d[-/.]\d{1,2}[-/.]\d|\d{3}\)?[-. ]\d{3}/.test(text.normalize('NFKC'));

function namesLeft(text: string, screen: Screen, own: readonly string[]): boolean {
  const here = allFieldsOf(screen).flatMap((field) => (field.control === 'leave' ? field.labels : []));
  if (isOneOf(text, [...here, ...neverOurs]) && !isOneOf(text, own)) return true;
  return tellTales.some((word) => holdsWord(text, word) && !own.some((label) => holdsWord(label, word)));
}

/** Why these words may not stand for this label of the screen. */
export function refuseLabel(text: string, screen: Screen, own: readonly string[]): TaughtRefusal | undefined {
  if (plain(text) === '') return 'no-label';
  if (looksPersonal(text)) return 'looks-personal';
  if (isOneOf(text, buttons)) return 'names-button';
  if (namesLeft(text, screen, own)) return 'names-left-field';
  const others = writtenFieldsOf(screen).flatMap(({ labels }) => (labels[0] === own[0] ? [] : labels));
  return isOneOf(text, others) && !isOneOf(text, own) ? 'names-other' : undefined;
}

/** Answers that are never written for somebody who was not asked (R23). */
const invented = ['No', "Client doesn't know", 'Client does not know', 'Client refused', 'Client prefers not to answer', 'Yes'];

/** Why this option text may not stand for this code of the field. */
export function refuseOption(text: string, code: string, field: WrittenField): TaughtRefusal | undefined {
  if (looksPersonal(text)) return 'looks-personal';
  const table = field.control === 'choice' ? field.options : undefined;
  if (table === undefined || !Object.hasOwn(table, code)) return 'unknown-field';
  const own = table[code] ?? [];
  const others = Object.entries(table).flatMap(([other, texts]) => (other === code ? [] : texts));
  const isPreset = field.field.startsWith('preset.') || field.field === 'transfer.veteranStatus';
  if (isOneOf(text, own)) return undefined;
  return isOneOf(text, others) || (isPreset && isOneOf(text, invented)) ? 'names-other' : undefined;
}

function problemsOfField(screen: Screen, label: string, taught: TaughtField): TaughtRefusal[] {
  const field = findWritten(screen, label);
  if (field === undefined) return ['unknown-field'];
  const texts = Object.entries(taught.options ?? {});
  const isTwice = new Set(texts.map(([, text]) => plain(text))).size < texts.length;
  return [
    refuseLabel(taught.label, screen, field.labels),
    looksPersonal(taught.section) ? ('looks-personal' as const) : undefined,
    ...texts.map(([code, text]) => refuseOption(text, code, field)),
    isTwice ? ('names-other' as const) : undefined,
  ].filter((refusal) => refusal !== undefined);
}

function refuseHeading(text: string, screen: Screen): TaughtRefusal | undefined {
  if (looksPersonal(text)) return 'looks-personal';
  const others = screens.flatMap(({ name, recognize }) => (name === screen.name ? [] : recognize.headings));
  return isOneOf(text, others) && !isOneOf(text, screen.recognize.headings) ? 'names-other' : undefined;
}

/** Everything that may not be taught, each with the place it stands in. Pure; from a file or from the panel alike. */
export function checkTaught({ headings, spellings, fields, clientName }: Taught): TaughtProblem[] {
  const at = (name: string, look: (screen: Screen) => TaughtProblem[]): TaughtProblem[] => {
    const screen = findScreen(name);
    return screen === undefined ? [{ refusal: 'unknown-screen' }] : look(screen);
  };
  const ofHeadings = Object.entries(headings).flatMap(([name, words]) =>
    at(name, (screen) =>
      words.flatMap((text) => {
        const refusal = refuseHeading(text, screen);
        return refusal === undefined ? [] : [{ refusal, screen: name }];
      }),
    ),
  );
  const ofSpellings = Object.entries(spellings).flatMap(([name, labels]) =>
    at(name, (screen) =>
      Object.entries(labels).flatMap(([label, words]): TaughtProblem[] => {
        const own = screen.recognize.proof.find(([first]) => first === label);
        if (own === undefined) return [{ refusal: 'unknown-field', screen: name }];
        return words.flatMap((text) => {
          const refusal = refuseLabel(text, screen, own);
          return refusal === undefined ? [] : [{ refusal, screen: name, label }];
        });
      }),
    ),
  );
  const ofFields = Object.entries(fields).flatMap(([name, places]) =>
    at(name, (screen) =>
      Object.entries(places).flatMap(([label, field]) =>
        problemsOfField(screen, label, field).map((refusal) =>
          refusal === 'unknown-field' ? { refusal, screen: name } : { refusal, screen: name, label },
        ),
      ),
    ),
  );
  const ofHeader = clientName.flatMap((text): TaughtProblem[] => (looksPersonal(text) ? [{ refusal: 'looks-personal' }] : []));
  return [...ofHeadings, ...ofSpellings, ...ofFields, ...ofHeader];
}
