/** A grid says the same few words in every row. */
const plain = new Map<string, string>();
const mostKept = 10_000;

/** Words as a reader takes them: case, spacing, quotes and closing marks do not count. */
export function plainWords(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  if (plain.size >= mostKept) plain.clear();
  const words = madePlain(text);
  plain.set(text, words);
  return words;
}

function madePlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s:*?]+$/, '')
    .trim()
    .toLowerCase();
}

export const sameWords = (one: string, other: string): boolean => plainWords(one) === plainWords(other);

export const holdsWords = (text: string, words: string): boolean => plainWords(text).includes(plainWords(words));

export const isAmong = (text: string, spellings: readonly string[]): boolean => spellings.some((spelling) => sameWords(text, spelling));

/** ClientTrack writes a client's name as "First Last" in its header and "Last, First" in lists. */
export function isNameOf(text: string, person: { firstName: string; lastName: string }): boolean {
  return isAmong(text, [`${person.firstName} ${person.lastName}`, `${person.lastName}, ${person.firstName}`]);
}
