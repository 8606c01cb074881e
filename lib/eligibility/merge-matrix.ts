import { compact } from '../intake/column-names';
import type { Matrix, MatrixEntry, NewEntry } from './matrix';

/** Which project it is: one agency may have several, and one project several kinds. */
export const keyOf = ({ provider, project, type }: Pick<MatrixEntry, 'provider' | 'project' | 'type'>): string =>
  `${compact(provider)}|${compact(project)}|${type}`;

export const mergeModes = ['replace', 'update'] as const;
export type MergeMode = (typeof mergeModes)[number];

/** What taking in a sheet does to the matrix, by how many projects. */
export interface MergeCounts {
  added: number;
  changed: number;
  same: number;
  gone: number;
}

const isSame = (one: MatrixEntry, other: MatrixEntry): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** The matrix after a sheet; `asOf` is the day of those rows that have none of their own. A project keeps its id. */
export function mergeMatrix(
  before: Matrix,
  sheet: readonly NewEntry[],
  mode: MergeMode,
  asOf: string,
): { entries: MatrixEntry[]; counts: MergeCounts } {
  const present = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const taken = sheet.map((entry): MatrixEntry => ({ asOf, ...entry, id: present.get(keyOf(entry))?.id ?? crypto.randomUUID() }));
  const keys = new Set(taken.map(keyOf));
  const others = before.entries.filter((entry) => !keys.has(keyOf(entry)));
  const counts = { added: 0, changed: 0, same: 0, gone: mode === 'replace' ? others.length : 0 };
  for (const entry of taken) {
    const was = present.get(keyOf(entry));
    counts[was === undefined ? 'added' : isSame(was, entry) ? 'same' : 'changed'] += 1;
  }
  return { entries: mode === 'replace' ? taken : [...others, ...taken], counts };
}

/** One project added or changed by hand. */
export const withEntry = (before: Matrix, entry: MatrixEntry): Matrix => ({
  ...before,
  entries: before.entries.some(({ id }) => id === entry.id)
    ? before.entries.map((each) => (each.id === entry.id ? entry : each))
    : [...before.entries, entry],
});

export const withoutEntry = (before: Matrix, id: string): Matrix => ({
  ...before,
  entries: before.entries.filter((entry) => entry.id !== id),
});
