import { wordsOf } from './words-of';

/** The lists that names are held against: 127 kB of our own package, fetched the first time a name is looked at. */
export interface ScreeningWords {
  personNames: ReadonlySet<string>;
  /** Of this desk: what its VSPs and shelters are called (R12, R47). Never leaves the vault. */
  local: readonly string[];
}

/** Titles and family words that stand before or instead of a person's name, EN and ES. */
const tellTales =
  'mr mrs ms miss sr sra srta don dona wife husband son daughter baby mother father sister brother aunt uncle grandma grandpa esposa esposo hijo hija bebe mama papa madre padre hermana hermano tia tio abuela abuelo senor senora';

let known: Promise<ScreeningWords> | undefined;

export function loadScreeningWords(): Promise<ScreeningWords> {
  known ??= import('./words/person-names').then(({ personNames }) => ({
    personNames: new Set(`${personNames} ${tellTales}`.split(/\s+/)),
    local: [],
  }));
  return known;
}

/** For what only hard hits are wanted of. */
export const noNames: ScreeningWords = { personNames: new Set(), local: [] };

/** The same lists with what this desk's VSPs are called. */
export const withLocal = (words: ScreeningWords, names: readonly string[]): ScreeningWords => ({
  ...words,
  local: names.map((name) => wordsOf(name).join(' ')).filter((name) => name.length > 3),
});
