import { exitItemOfColumn, fieldOfColumn } from './column-names';
import { receiveTable } from './receive-table';
import type { FileOptions, ReceivedFile } from './received-file';
import { exitItemNames } from './typed-exit';
import { itemNames } from './typed-form';

/** 'First name: Zzamber', or the two cells of a form kept as a spreadsheet. */
const line = /^\s*(?:\d[.)]\s*)?([^:=\t\n]{2,80}?)\s*[:=\t]\s*(.*)$/;
const fewest = 3;
/** A message about one household is short; what is longer is a table. */
const mostLines = 300;

interface Line {
  title: string;
  text: string;
}

const linesOf = (text: string): Line[] =>
  text.split(/\r?\n/).flatMap((written) => {
    if (written.trim() === '') return [];
    const [, title, said = ''] = line.exec(written) ?? [];
    // A line that names nothing is a remark: counted and refused, like every cell of ours that is none.
    return [title === undefined ? { title: '', text: written.trim() } : { title, text: said.trim() }];
  });

function isLong(text: string): boolean {
  let at = 0;
  for (let count = 0; count <= mostLines; count += 1) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a text is one form, an item in each line: enough lines begin with the name of an item. */
export function isFormOfLines(text: string): boolean {
  if (isLong(text)) return false;
  const titles = linesOf(text).map(({ title }) => title);
  const count = (names: readonly string[], nameOf: (title: string) => string | undefined): number => {
    const named = new Set(titles.map(nameOf));
    return names.filter((name) => named.has(name)).length;
  };
  return Math.max(count(itemNames, fieldOfColumn), count(exitItemNames, exitItemOfColumn)) >= fewest;
}

/** Reads one form, an item in each line, as it stands in a message: a table with one household, written the other way round. */
export function receiveLines(text: string, options: FileOptions): Promise<ReceivedFile> {
  const lines = linesOf(text);
  return receiveTable('typed', [[lines.map(({ title }) => title), lines.map((each) => each.text)]], options);
}
