import { receiveFile } from '../../../lib/intake/receive-file';
import type { FileOptions, ReceivedFile } from '../../../lib/intake/received-file';
import { makeFile } from './make-file';

type Receive = typeof receiveFile;
const options: FileOptions = { today: '2026-11-22', dayOrder: 'month-first' };

function valuesIn(value: unknown): number {
  if (typeof value === 'object' && value !== null) return Object.values(value).reduce((sum: number, each) => sum + valuesIn(each), 0);
  return value === '' || value === undefined ? 0 : 1;
}

/** What is wrong with the account of a file: every cell is either in a draft or refused with a reason. */
function faultIn({ entries, exits, cells, refusals, kind }: ReceivedFile): string | undefined {
  const forms = [...entries, ...exits].map(({ result }) => result);
  if (cells.found !== cells.used + cells.refused) return 'the file does not add up';
  if (forms.some((form) => form.cells.found !== form.cells.used + form.cells.refused)) return 'a form does not add up';
  if (forms.some((form) => valuesIn(form.draft) !== form.cells.used)) return 'a cell called used is not in the draft';
  if (forms.some((form) => form.cells.refused > form.refusals.length)) return 'a cell is refused without a reason';
  if (forms.length === 0 && refusals.length === 0 && !(kind === undefined || cells.found === 0)) return 'a file is dropped without a word';
  return Object.keys(Object.prototype).length > 0 ? 'Object.prototype was changed' : undefined;
}

/** Reads one file and holds the account against what its maker knows. Throws when the reader does: that is a crash. */
export async function judgeFile(seed: number, index: number, receive: Receive): Promise<string | undefined> {
  const { format, bytes, filled } = makeFile(seed, index);
  const file = await receive(bytes, options);
  const fault = faultIn(file);
  if (fault !== undefined) return `${format}: ${fault}`;
  const isRead = file.entries.length > 0;
  return filled !== undefined && isRead && file.cells.found !== filled
    ? `${format}: ${filled} cells were sent and ${file.cells.found} found`
    : undefined;
}

/** A reader that loses one refused cell and says nothing: the fault that the canary must find. */
export const forgetful: Receive = async (bytes, given) => {
  const file = await receiveFile(bytes, given);
  if (file.cells.refused === 0) return file;
  return { ...file, cells: { ...file.cells, found: file.cells.found - 1, refused: file.cells.refused - 1 } };
};
