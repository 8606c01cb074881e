import type { Transfer } from '../hmis/transfer';
import type { ControlDescription, PageDescription } from '../messages';
import { adaptScreen } from '../profiles/adapt-screen';
import { findWritten, refuseLabel, type TaughtRefusal } from '../profiles/check-taught';
import type { Profile } from '../profiles/profile';
import { type Taught, type TaughtField, withField, withScreen } from '../profiles/taught';
import type { Screen, ScreenField } from '../screens/screen';
import { mayBe } from './find-control';
import { findOption } from './option';
import type { LiveDocument, PlanRow } from './reading';
import type { ReceiptRow } from './receipt';
import { spellingsOf } from './recognize';
import { isAmong, isNameOf, plainWords } from './words';

type Choice = Extract<ScreenField, { control: 'choice' }>;

/** The controls a person may point at for this row: shown, of a fitting kind, in a grid where the field is in one. */
export function pickable(row: PlanRow, screen: Screen, page: PageDescription): ControlDescription[] {
  const field = findWritten(screen, row.own ?? '');
  if (field === undefined) return [];
  const isInGrid = (screen.grids ?? []).some(({ fields }) => fields.some(({ labels }) => labels[0] === row.own));
  return page.controls.filter((control) => control.isVisible && (control.row !== undefined) === isInGrid && mayBe(field, control));
}

/** Of a grid each column once. */
export function listed(controls: readonly ControlDescription[]): ControlDescription[] {
  const seen = new Set<string>();
  return controls.filter(({ label, section, row, kind }) => {
    if (row === undefined) return true;
    const key = JSON.stringify([label, section, kind]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Words of the page that say something about this household are never kept. */
export function holdsOfRecord(text: string, { items, clientTrackId }: Transfer): boolean {
  const own = [items?.firstName, items?.lastName, items?.contactPhone, clientTrackId];
  const words = plainWords(text);
  return own.some((each) => each !== undefined && each.length > 1 && words.includes(plainWords(each)));
}

/** Why the control that was pointed at cannot be taught. */
export function refusePick(
  { label, section }: ControlDescription,
  own: string,
  screen: Screen,
  transfer: Transfer,
): TaughtRefusal | undefined {
  const field = findWritten(screen, own);
  if (field === undefined) return 'unknown-field';
  if (holdsOfRecord(label, transfer) || holdsOfRecord(section, transfer)) return 'looks-personal';
  return refuseLabel(label, screen, field.labels);
}

/** The clues of a control, without its value. Ids count the rows of a grid, and may count clients: those are not kept. */
export function fieldFrom({ label, section, kind, id, row }: ControlDescription, options: TaughtField['options']): TaughtField {
  const named = kind === 'password' ? 'text' : kind;
  const confirming = row === undefined && id.length <= 120 ? id : '';
  return { label, section, kind: named, id: confirming, isChecked: false, ...(options === undefined ? {} : { options }) };
}

/** The field's own choices where they are a list to match; a field without a table takes the text as it is. */
export function tableOf(screen: Screen, own: string): Choice['options'] {
  const field = findWritten(screen, own);
  return field?.control === 'choice' && field.only === undefined ? field.options : undefined;
}

/** Each code of ours with the option that says exactly that, and nothing where none does: no guessing. */
export function matchedOptions(screen: Screen, own: string, control: ControlDescription): Record<string, string> {
  const field = findWritten(screen, own);
  const table = tableOf(screen, own);
  if (field === undefined || table === undefined || control.options.length === 0) return {};
  return Object.fromEntries(Object.keys(table).map((code) => [code, findOption(field, code, control)?.text ?? '']));
}

/** The document that holds the page: the one with the most to fill in. */
export const pageToTeach = (documents: readonly LiveDocument[]): LiveDocument | undefined =>
  documents
    .filter(({ description }) => !description.isTop || documents.length === 1)
    .toSorted((one, other) => other.description.controls.length - one.description.controls.length)[0];

/** What keeps the page from being recognised as this screen: its heading, and each proving label that is not on it. */
export function missingProof(
  screen: Screen,
  page: PageDescription,
  profile: Profile,
): { isHeadingKnown: boolean; proof: { label: string }[] } {
  const { recognize } = adaptScreen(screen, profile);
  const lacks = (labels: readonly string[]): boolean => {
    const accepted = spellingsOf(labels, screen, profile);
    return !page.controls.some(({ label }) => isAmong(label, accepted));
  };
  return {
    isHeadingKnown: page.headings.some((heading) => isAmong(heading, recognize.headings)),
    proof: recognize.proof.filter(lacks).map(([label = '']) => ({ label })),
  };
}

/** What is known, with the heading and the fields the person named as proof of the page. A field of ours is kept as a field. */
export function withAnswers(
  known: Taught,
  screen: Screen,
  heading: string | undefined,
  answers: Readonly<Record<string, number>>,
  controls: readonly ControlDescription[],
): Taught {
  const spellings: Record<string, string> = {};
  let next = known;
  for (const [proof, key] of Object.entries(answers)) {
    const control = controls.find((each) => each.key === key);
    if (control === undefined) continue;
    const labels = screen.recognize.proof.find(([first]) => first === proof) ?? [];
    const field = labels.map((label) => findWritten(screen, label)).find((each) => each !== undefined && mayBe(each, control));
    if (field === undefined) spellings[proof] = control.label;
    else next = withField(next, screen.name, field.labels[0] ?? '', fieldFrom(control, undefined));
  }
  return withScreen(next, screen.name, heading, spellings);
}

/** Labels of ClientTrack's header beside which this record's own name stands, and which do not count as the client's name yet. */
export function namesToTeach(documents: readonly LiveDocument[], { items }: Transfer, profile: Profile): string[] {
  if (items === undefined) return [];
  const facts = documents.flatMap(({ description }) => description.facts);
  const own = facts.filter(({ label, value }) => isNameOf(value, items) && !isAmong(label, profile.header.clientName));
  return [...new Set(own.map(({ label }) => label))];
}

/** The taught fields, by their first labels, that a fill has just written and that are drafts still. */
export const fillsTaught = (rows: readonly ReceiptRow[], screen: string, taught: Taught): string[] =>
  rows.flatMap(({ own, outcome }) =>
    own !== undefined && outcome === 'filled' && taught.fields[screen]?.[own]?.isChecked === false ? [own] : [],
  );
