import type { ExitEntry, FileEntry, ReceivedFile } from '../../lib/intake/received-file';
import type { FileLine } from './file-line';

/** A form in the list: the line of its file, and its place among the file's forms. */
export interface ListedForm {
  line: FileLine;
  place: number;
}

export type FormOfFile = ({ kind: 'enrollment' } & FileEntry) | ({ kind: 'exit' } & ExitEntry);

/** Every form of a file, exits last. */
export const formsOf = (result: ReceivedFile | undefined): FormOfFile[] => [
  ...(result?.entries ?? []).map((entry) => ({ kind: 'enrollment', ...entry }) as const),
  ...(result?.exits ?? []).map((exit) => ({ kind: 'exit', ...exit }) as const),
];

/** Forms that lack nothing and are not kept yet. */
export const completeForms = (lines: readonly FileLine[]): ListedForm[] =>
  lines.flatMap((line) =>
    formsOf(line.result).flatMap(({ result }, place) => (result.form === undefined || line.kept.includes(place) ? [] : [{ line, place }])),
  );
