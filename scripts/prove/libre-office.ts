import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** UTF-8, commas, quotes, and what looks like a formula is reckoned: as careless as a person can set it. */
const carelessCsv = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

/** LibreOffice with a profile of its own: what it makes of a table, as flat XML. */
export function openLibreOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-tables-'));
  return {
    opened(name: string, bytes: Uint8Array | string): string {
      writeFileSync(join(folder, name), bytes);
      const run = spawnSync('soffice', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...(name.endsWith('.csv') ? [carelessCsv] : []),
        '--convert-to',
        'fods',
        '--outdir',
        join(folder, 'out'),
        join(folder, name),
      ]);
      if (run.status !== 0) throw new Error('LibreOffice could not open the table');
      return readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.fods')), 'utf8');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const formulasIn = (opened: string): string[] => opened.match(/table:formula="[^"]*"/g) ?? [];

const unescaped = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** One cell as it was understood: a day as YYYY-MM-DD, a number, or a text. */
function cellOf(tag: string, content: string): string | number {
  const day = /office:date-value="([^"T]*)/.exec(tag)?.[1];
  const number = /office:value="([^"]*)"/.exec(tag)?.[1];
  if (day !== undefined) return day;
  if (number !== undefined) return Number(number);
  return [...content.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, text = '']) => unescaped(text)).join('\n');
}

/** The cells of a table that was opened, row by row, without the empty ones at the end. */
export function cellsIn(opened: string): (string | number)[][] {
  const rows = [...opened.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) => {
    const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)];
    return cells.flatMap(([, tag = '', content = '']) => {
      const times = Number(/number-columns-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
      return Array.from({ length: Math.min(times, 50) }, () => cellOf(tag, content));
    });
  });
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
