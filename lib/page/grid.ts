import type { RowDescription } from '../messages';
import { controlSelector } from './kind';
import { asLabel, isMarkedRequired, wordsOf } from './words';

/** Where a cell stands in its grid. */
export interface Place {
  heading: string;
  isRequired: boolean;
  row: RowDescription;
}

/** A row of headings names at least two columns; a single wide one is a title. */
const isHeadingRow = (row: HTMLTableRowElement): boolean =>
  row.cells.length > 1 && (row.parentElement?.localName === 'thead' || [...row.cells].every((cell) => cell.localName === 'th'));

function rowHeader(row: HTMLTableRowElement): string {
  const cells = [...row.cells];
  const heading = cells.find((cell) => cell.localName === 'th');
  if (heading !== undefined) return asLabel(wordsOf(heading));
  for (const cell of cells) {
    const words = cell.querySelector(controlSelector) === null ? wordsOf(cell) : '';
    if (words !== '') return words;
  }
  return '';
}

/** Every cell below the headings with its column's heading, or undefined when the table has none and is there for layout. */
function readGrid(table: HTMLTableElement, number: number): Map<Element, Place> | undefined {
  const rows = [...table.rows];
  const firstHeading = rows.findIndex(isHeadingRow);
  if (firstHeading === -1) return undefined;
  const headings: { heading: string; isRequired: boolean }[] = [];
  /** By column, the last row that a tall cell from above still takes. */
  const takenUntil: number[] = [];
  const places = new Map<Element, Place>();
  let bodyRows = 0;
  rows.forEach((row, rowNumber) => {
    const isAbove = row.parentElement?.localName === 'thead' || rowNumber < firstHeading;
    const isHeading = isHeadingRow(row) && (isAbove || bodyRows === 0);
    const place = isHeading || isAbove ? undefined : { table: number, index: bodyRows, header: rowHeader(row) };
    if (place !== undefined) bodyRows += 1;
    let column = 0;
    for (const cell of row.cells) {
      while ((takenUntil[column] ?? -1) >= rowNumber) column += 1;
      const words = isHeading ? asLabel(wordsOf(cell)) : '';
      const isRequired = words !== '' && isMarkedRequired(cell);
      const above = headings[column];
      if (place !== undefined && above !== undefined) places.set(cell, { ...above, row: place });
      for (let span = 0; span < cell.colSpan; span += 1, column += 1) {
        takenUntil[column] = rowNumber + cell.rowSpan - 1;
        if (words !== '') headings[column] = { heading: words, isRequired };
      }
    }
  });
  return places;
}

/** Looks up places; each table is read once. */
export function createGridReader(): (element: Element) => Place | undefined {
  const grids = new Map<HTMLTableElement, Map<Element, Place> | undefined>();
  let found = 0;
  return (element) => {
    for (let cell = element.closest('td, th'); cell !== null; cell = cell.parentElement?.closest('td, th') ?? null) {
      const table = cell.closest('table');
      if (table === null) return undefined;
      if (!grids.has(table)) {
        const grid = readGrid(table, found);
        if (grid !== undefined) found += 1;
        grids.set(table, grid);
      }
      const place = grids.get(table)?.get(cell);
      if (place !== undefined) return place;
      // A table of one row only holds the parts of one field together; any other has rows of its own.
      if (table.rows.length > 1) return undefined;
    }
    return undefined;
  };
}
