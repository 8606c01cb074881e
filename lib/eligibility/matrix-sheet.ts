import { ceEvents } from '../hmis/code-lists/ce-events-2026';
import type { MatrixEntry } from './matrix';
import { type MatrixField, matrixFields } from './matrix-refusal';
import { type SheetLanguage, sheetWords } from './matrix-words';

/** The cell of one project in the words of a sheet; reading it gives the same project again. */
export function cellOf(entry: MatrixEntry, field: MatrixField, language: SheetLanguage): string {
  const words = sheetWords[language];
  switch (field) {
    case 'type':
      return words.types[entry.type];
    case 'takesCeReferrals':
      return words.ce[entry.takesCeReferrals];
    case 'event':
      return entry.event === undefined ? '' : `${entry.event} ${ceEvents[entry.event]}`;
    case 'households':
      return entry.households.map((name) => words.households[name]).join('; ');
    case 'onlyFor':
      return entry.onlyFor.map((name) => words.onlyFor[name]).join('; ');
    case 'mostBedrooms':
      return entry.mostBedrooms === undefined ? '' : String(entry.mostBedrooms);
    default:
      return entry[field] ?? '';
  }
}

/** Titles and projects as rows of texts. */
export function matrixRows(entries: readonly MatrixEntry[], language: SheetLanguage): string[][] {
  const titles = matrixFields.map((name) => sheetWords[language].fields[name]);
  return [titles, ...entries.map((entry) => matrixFields.map((name) => cellOf(entry, name, language)))];
}
