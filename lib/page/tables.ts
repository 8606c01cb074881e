import type { TableDescription } from '../messages';
import { controlSelector } from './kind';
import { isStyledVisible, isVisible } from './visibility';
import { asLabel, wordsOf } from './words';

const mostRows = 300;

const isHeading = (row: HTMLTableRowElement): boolean =>
  row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th' || row.parentElement?.localName === 'thead');

function readTable(table: HTMLTableElement): TableDescription[] {
  const rows = [...table.rows];
  const head = rows.find(isHeading);
  if (head === undefined || table.querySelector(`${controlSelector}, table`) !== null || !isVisible(table)) return [];
  const headings = [...head.cells].map((cell) => asLabel(wordsOf(cell)));
  // A row of another width is a group's title, or spans columns: which cell is which would be a guess.
  const body = rows.filter((row) => row !== head && row.cells.length === headings.length && isStyledVisible(row));
  return [{ headings, rows: body.slice(0, mostRows).map((row) => [...row.cells].map(wordsOf)) }];
}

/** Lists of results: tables that name their columns and hold nothing to fill in. */
export const findTables = (root: Element): TableDescription[] => [...root.querySelectorAll('table')].flatMap(readTable);
