import { wordsOf } from './words-of';

/** The lists that names are held against: 115 kB of our own package, fetched the first time a name is looked at. */
export interface ScreeningWords {
  personNames: ReadonlySet<string>;
  /** In words with one space between them. */
  places: ReadonlySet<string>;
  /** Of this desk: what its VSPs and shelters are called (R12, R47). Never leaves the vault. */
  local: readonly string[];
}

/** Titles and family words that stand before or instead of a person's name, EN and ES. */
const tellTales =
  'mr mrs ms miss sr sra srta don dona wife husband son daughter baby mother father sister brother aunt uncle grandma grandpa esposa esposo hijo hija bebe mama papa madre padre hermana hermano tia tio abuela abuelo senor senora';

let known: Promise<ScreeningWords> | undefined;

export function loadScreeningWords(): Promise<ScreeningWords> {
  known ??= Promise.all([import('./words/person-names'), import('./words/texas-places')]).then(([{ personNames }, { texasPlaces }]) => ({
    personNames: new Set(`${personNames} ${tellTales}`.split(/\s+/)),
    places: new Set(texasPlaces.trim().split(/[,\n]/)),
    local: [],
  }));
  return known;
}

/** The same lists with what this desk's VSPs are called. */
export const withLocal = (words: ScreeningWords, names: readonly string[]): ScreeningWords => ({
  ...words,
  local: names.map((name) => wordsOf(name).join(' ')).filter((name) => name.length > 3),
});
