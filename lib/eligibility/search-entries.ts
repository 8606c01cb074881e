import type { MatrixEntry } from './matrix';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries that hold every word of the search, wherever; accents and capitals do not matter. */
export function searchEntries(entries: readonly MatrixEntry[], search: string): readonly MatrixEntry[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ project, provider, area = '', criteria = '', notes = '' }) => {
    const text = fold(`${project}\n${provider}\n${area}\n${criteria}\n${notes}`);
    return words.every((word) => text.includes(word));
  });
}
