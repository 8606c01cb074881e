import { answers, householdTypes, populations } from './matrix';
import { type SheetLanguage, sheetWords } from './matrix-words';
import { projectTypeNames } from './project-types';

/** Says whose list it is; never changes within a version. */
const marker = 'TD-MATRIX-1';

/** The lists that our template offers, as a sheet of their own, each below its mark. */
export function choicesSheet(language: SheetLanguage): string[][] {
  const words = sheetWords[language];
  const lists = [
    [marker],
    projectTypeNames.map((name) => words.types[name]),
    answers.map((name) => words.ce[name]),
    householdTypes.map((name) => words.households[name]),
    populations.map((name) => words.onlyFor[name]),
  ];
  const height = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? ''));
}

const ownWords = new Set((['en', 'es'] as const).flatMap((language) => choicesSheet(language).flat()));

/** Our own lists come back with every template and are no projects. */
export const isOwnChoices = (rows: string[][]): boolean =>
  rows[0]?.[0] === marker && rows.flat().every((text) => ownWords.has(text) || text === '');
