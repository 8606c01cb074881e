import type { ExitEntry, FileEntry, ReceivedFile } from '../../lib/intake/received-file';
import type { FileLine } from './file-line';
import type { Sent } from './sealed-outcome';

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

/** What the VSP's own desk said of one form; only forms of a package have it. */
export function sentOf({ sealed, result }: FileLine, place: number): Sent | undefined {
  const row = formsOf(result)[place]?.row;
  return sealed?.is === 'forms' && row !== undefined ? sealed.rows[row - 1] : undefined;
}

/** Forms that lack nothing and are not kept yet; nor those whose reference is here already. */
export const completeForms = (lines: readonly FileLine[], isTaken: (form: ListedForm) => boolean): ListedForm[] =>
  lines.flatMap((line) =>
    formsOf(line.result).flatMap(({ result }, place) =>
      result.form === undefined || line.kept.includes(place) || isTaken({ line, place }) ? [] : [{ line, place }],
    ),
  );
