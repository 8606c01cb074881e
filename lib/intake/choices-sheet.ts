import { marker } from './form-fields';
import { type FormLanguage, formWords } from './form-words';
import { readProvider } from './read-items';
import type { TableRows } from './receive-table';

/** The lists that our template offers, as a sheet of their own: a title, then the choices. */
export function choicesSheet(language: FormLanguage, providers: string[]): TableRows {
  const { veteranStatus, services, categories, reasons, destinations, subsidyTypes, exitReasons } = formWords[language];
  const wordsOf = (lists: object[]): string[][] => lists.map((words) => Object.values(words).map(String));
  const lists = [
    [marker],
    ...wordsOf([veteranStatus, services, categories, reasons]),
    providers,
    ...wordsOf([destinations, subsidyTypes, exitReasons]),
  ];
  const height = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? ''));
}

const ownWords = new Set([
  marker,
  ...Object.values(formWords).flatMap((words) => Object.values(words).flatMap((list: Record<string, string>) => Object.values(list))),
]);
const providerColumn = 5;

/** Our own lists come back with every template and are no answers. A sheet that only pretends to be ours is read like any other. */
export const isOwnChoices = (rows: TableRows): boolean =>
  rows[0]?.[0] === marker &&
  rows.every((row) =>
    row.every((text, column) => text === '' || ownWords.has(text) || (column === providerColumn && 'value' in readProvider(text))),
  );
