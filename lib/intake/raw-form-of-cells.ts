import { fieldsOf, markerField, referralField, rowNumbers, unmetNeedField } from './form-fields';
import type { PdfCells } from './read-pdf-cells';
import type { RawForm } from './receive-typed';
import { hard, type Refusal, soft } from './refusal';

/** Puts the cells of a received form where a typed form has them. What our form does not have is refused and not kept. */
export function rawFormOfCells({ cells, notes }: PdfCells, rows: readonly number[] = rowNumbers): { raw: RawForm; already: Refusal[] } {
  const known = new Set([...fieldsOf(rows), markerField]);
  const already: Refusal[] = Array.from({ length: notes }, () => soft('unknown-field', 'not-one-of-the-six'));
  const texts = new Map<string, string>();
  // Two fields of one name are two readings of one item, like a tick box that says one thing and shows another.
  const times = new Map<string, number>();
  for (const { name } of cells) times.set(name, (times.get(name) ?? 0) + 1);
  const isTwice = (name: string): boolean => (times.get(name) ?? 0) > 1;
  const doubtful: string[] = [];
  for (const { name, text, disagrees } of cells) {
    if (!known.has(name)) already.push(soft('unknown-field', 'not-one-of-the-six'));
    else if (disagrees || isTwice(name)) doubtful.push(name);
    else texts.set(name, text);
  }

  const take = (name: string): string => texts.get(name) ?? '';
  const rowsWith = (names: (row: number) => string[]): number[] =>
    rows.filter((row) => names(row).some((name) => texts.has(name) || doubtful.includes(name)));
  const referralRows = rowsWith((row) => [
    referralField(row, 'service'),
    referralField(row, 'provider'),
    referralField(row, 'warmHandoffDate'),
  ]);
  const unmetNeedRows = rowsWith((row) => [unmetNeedField(row, 'category'), unmetNeedField(row, 'reason')]);

  // Empty rows close up, so a row's number is its number in the draft.
  const renumber = (name: string): string => {
    const [table, row, cell] = name.split('.');
    const taken = table === 'referral' ? referralRows : unmetNeedRows;
    return row ? `${table}.${taken.indexOf(Number(row)) + 1}.${cell}` : name;
  };
  already.push(...doubtful.map((name) => hard(renumber(name), 'two-readings')));
  return {
    already,
    raw: {
      firstName: take('firstName'),
      lastName: take('lastName'),
      entryDate: take('entryDate'),
      veteranStatus: take('veteranStatus'),
      specialPopulationScore: take('specialPopulationScore'),
      minimumBedrooms: take('minimumBedrooms'),
      contactPhone: take('contactPhone'),
      referrals: referralRows.map((row) => ({
        service: take(referralField(row, 'service')),
        provider: take(referralField(row, 'provider')),
        warmHandoffDate: take(referralField(row, 'warmHandoffDate')),
      })),
      unmetNeeds: unmetNeedRows.map((row) => ({
        category: take(unmetNeedField(row, 'category')),
        reason: take(unmetNeedField(row, 'reason')),
      })),
    },
  };
}
