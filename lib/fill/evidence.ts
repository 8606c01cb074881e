import type { Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import type { PageDescription, TableDescription } from '../messages';
import { adaptScreen } from '../profiles/adapt-screen';
import type { Profile, UnmetNeedRecipe } from '../profiles/profile';
import { screens } from '../screens/registry';
import type { FieldName, Screen, ScreenField } from '../screens/screen';
import { plainDateOf } from './dates';
import { spellingsOf } from './recognize';
import { asReferrals } from './subjects';
import { isAmong } from './words';

type List = NonNullable<Screen['lists']>[number];

type TextsOf = (name: FieldName, code: string) => string[];

/** How this ClientTrack may spell a code of ours, on any of its pages: as we know it, and as people have matched it. */
function textsIn(profile: Profile): TextsOf {
  const fields: readonly ScreenField[] = screens
    .map((screen) => adaptScreen(screen, profile))
    .flatMap((screen) => [...screen.fields, ...(screen.grids ?? []).flatMap((grid) => grid.fields)]);
  return (name, code) =>
    fields.flatMap((field) => (field.control === 'choice' && field.field === name ? (field.options?.[code] ?? []) : []));
}

/** The place of the one column so called. */
export function columnOf(table: TableDescription, spellings: readonly string[]): number | undefined {
  const places = table.headings.flatMap((heading, index) => (isAmong(heading, spellings) ? [index] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** One row of a list, as the words that prove a record; undefined where the list has no such column. */
interface Row {
  date: string;
  what: string;
  who: string;
  status: string | undefined;
  need: string | undefined;
}

interface Wanted {
  id: string;
  isRecorded: boolean;
  isProvenBy(row: Row): boolean;
}

const wantedReferrals = ({ referrals }: Transfer, textsOf: TextsOf): Wanted[] => {
  const unmet = textsOf('unmetNeed.status', 'unmet');
  return referrals.map(({ id, service, provider, recorded }) => {
    const services = textsOf('referral.service', service);
    return {
      id,
      isRecorded: recorded !== undefined,
      isProvenBy: ({ what, who, status }) => isAmong(who, [provider]) && isAmong(what, services) && !isAmong(status ?? '', unmet),
    };
  });
};

/** A need by its own list, or by the list of referrals: there its service says which it is, or its status does and another column. */
function isNeedProvenBy(
  { category, reason }: UnmetNeed,
  as: UnmetNeedRecipe | undefined,
  { what, who, status, need }: Row,
  textsOf: TextsOf,
): boolean {
  if (as === undefined) return isAmong(what, textsOf('unmetNeed.category', category)) && isAmong(who, textsOf('unmetNeed.reason', reason));
  if (as.provider !== undefined && !isAmong(who, [as.provider])) return false;
  if (as.as === 'service') return isAmong(what, textsOf('referral.service', `unmet.${category}`));
  return (
    isAmong(status ?? '', textsOf('unmetNeed.status', 'unmet')) &&
    (isAmong(need ?? '', textsOf('unmetNeed.category', category)) || isAmong(what, textsOf('referral.service', category)))
  );
}

function wantedOf(of: List['of'], transfer: Transfer, profile: Profile): Wanted[] {
  const as = asReferrals(profile);
  const textsOf = textsIn(profile);
  const needs = transfer.unmetNeeds.map((need) => ({
    id: need.id,
    isRecorded: need.recorded !== undefined,
    isProvenBy: (row: Row) => isNeedProvenBy(need, as, row, textsOf),
  }));
  if (of === 'unmetNeed') return as === undefined ? needs : [];
  const referrals = wantedReferrals(transfer, textsOf);
  return as === undefined ? referrals : [...referrals, ...needs];
}

/** The rows of one list, as the words that prove a record. */
function provingRows(list: List, tables: readonly TableDescription[], spell: (labels: readonly string[]) => string[]): Row[] {
  return tables.flatMap((table) => {
    const [date, what, who] = [list.date, list.what, list.who].map((labels) => columnOf(table, spell(labels)));
    if (date === undefined || what === undefined || who === undefined) return [];
    const [status, need] = [list.status, list.need].map((labels) => labels && columnOf(table, spell(labels)));
    const cell = (cells: readonly string[], column: number | undefined) => (column === undefined ? undefined : (cells[column] ?? ''));
    return table.rows.map((cells) => ({
      date: cell(cells, date) ?? '',
      what: cell(cells, what) ?? '',
      who: cell(cells, who) ?? '',
      status: cell(cells, status),
      need: cell(cells, need),
    }));
  });
}

/**
 * The lists that the page shows: what is not in them is not saved. A page that is only a list may be an empty one; on any other page
 * the list must be there, since its parts come one after the other.
 */
export function listsShown(screen: Screen, page: PageDescription, profile: Profile): List['of'][] {
  const { lists = [] } = screen;
  const spell = (labels: readonly string[]) => spellingsOf(labels, screen, profile);
  const isThere = (list: List): boolean =>
    (page.tables ?? []).some((table) => [list.date, list.what, list.who].every((labels) => columnOf(table, spell(labels)) !== undefined));
  return lists.filter((list) => isThere(list) || (lists.length === 1 && (page.tables ?? []).length === 0)).map(({ of }) => of);
}

/**
 * The referrals and unmet needs of the record that stand in the page's lists of saved records: same kind, same provider or
 * reason, same day. Every row proves one; what was proven before takes its row first. The caller has made sure whose page it is.
 */
export function recordedOnPage(screen: Screen, page: PageDescription, profile: Profile, transfer: Transfer): string[] {
  const { items } = transfer;
  if (items === undefined) return [];
  return (screen.lists ?? []).flatMap((list) => {
    const free = new Set(provingRows(list, page.tables ?? [], (labels) => spellingsOf(labels, screen, profile)));
    const wanted = wantedOf(list.of, transfer, profile);
    const knownFirst = [...wanted.filter(({ isRecorded }) => isRecorded), ...wanted.filter(({ isRecorded }) => !isRecorded)];
    return knownFirst.flatMap(({ id, isRecorded, isProvenBy }) => {
      const row = [...free].find((each) => plainDateOf(each.date) === items.entryDate && isProvenBy(each));
      if (row === undefined) return [];
      free.delete(row);
      return isRecorded ? [] : [id];
    });
  });
}
