import { wordsOf } from './words-of';

/** Titles and family words that stand before or instead of a person's name, EN and ES. */
const tellTales = 'mr mrs ms miss sr sra srta don dona wife husband son daughter baby mother esposa esposo hijo hija bebe mama papa';

/** Frequent in Texas and absent from the lists' source. */
const alsoCommon = 'baker long myers sanders keisha nevaeh';

let known: Promise<Set<string>> | undefined;

/** 25 kB of names, fetched from our own package the first time a name is looked at. */
const knownWords = (): Promise<Set<string>> => {
  known ??= Promise.all([import('./given-names'), import('./family-names')]).then(
    ([{ givenNames }, { familyNames }]) => new Set(`${givenNames} ${familyNames} ${tellTales} ${alsoCommon}`.split(/\s+/)),
  );
  return known;
};

/** Whether a word of either name is a common given or family name. Then the VSP must say that it is a code name (D3). */
export async function looksLikeRealName(first: string, last: string): Promise<boolean> {
  const names = await knownWords();
  return [...wordsOf(first), ...wordsOf(last)].some((word) => names.has(word));
}
