import type { Transfer } from '../hmis/transfer';
import type { PageDescription, TableDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import { screens } from '../screens/registry';
import type { FieldName, Screen, ScreenField } from '../screens/screen';
import { plainDateOf } from './dates';
import { spellingsOf } from './recognize';
import { isAmong } from './words';

type List = NonNullable<Screen['lists']>[number];
type Row = readonly string[];

const allFields: readonly ScreenField[] = screens.flatMap((screen) => [
  ...screen.fields,
  ...(screen.grids ?? []).flatMap((grid) => grid.fields),
]);

/** How ClientTrack may spell a code of ours, on any of its pages. */
function textsOf(name: FieldName, code: string): string[] {
  return allFields.flatMap((field) => (field.control === 'choice' && field.field === name ? (field.options?.[code] ?? []) : []));
}

/** The place of the one column so called. */
function columnOf(table: TableDescription, spellings: readonly string[]): number | undefined {
  const places = table.headings.flatMap((heading, index) => (isAmong(heading, spellings) ? [index] : []));
  return places.length === 1 ? places[0] : undefined;
}

interface Wanted {
  id: string;
  isRecorded: boolean;
  what: string[];
  who: string[];
}

function wantedOf(of: List['of'], { referrals, unmetNeeds }: Transfer): Wanted[] {
  if (of === 'referral') {
    return referrals.map(({ id, service, provider, recorded }) => ({
      id,
      isRecorded: recorded !== undefined,
      what: textsOf('referral.service', service),
      who: [provider],
    }));
  }
  return unmetNeeds.map(({ id, category, reason, recorded }) => ({
    id,
    isRecorded: recorded !== undefined,
    what: textsOf('unmetNeed.category', category),
    who: textsOf('unmetNeed.reason', reason),
  }));
}

/** The rows of one list, as the three words that prove a record. */
function provingRows(list: List, tables: readonly TableDescription[], spell: (labels: readonly string[]) => string[]): Row[] {
  return tables.flatMap((table) => {
    const columns = [list.date, list.what, list.who].map((labels) => columnOf(table, spell(labels)));
    if (columns.some((column) => column === undefined)) return [];
    return table.rows.map((cells) => columns.map((column) => cells[column ?? 0] ?? ''));
  });
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
    const wanted = wantedOf(list.of, transfer);
    const knownFirst = [...wanted.filter(({ isRecorded }) => isRecorded), ...wanted.filter(({ isRecorded }) => !isRecorded)];
    return knownFirst.flatMap(({ id, isRecorded, what, who }) => {
      const row = [...free].find(
        ([date = '', kind = '', whom = '']) => plainDateOf(date) === items.entryDate && isAmong(kind, what) && isAmong(whom, who),
      );
      if (row === undefined) return [];
      free.delete(row);
      return isRecorded ? [] : [id];
    });
  });
}
