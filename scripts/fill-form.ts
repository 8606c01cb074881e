import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The first part of pdftk's own words, one line. */
const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** Runs Debian's pdftk, a tool that is not ours. */
export function pdftk(args: string[]): void {
  const run = spawnSync('pdftk', args, { encoding: 'utf8' });
  if (run.error) throw new Error('pdftk is missing. On Debian or Ubuntu: sudo apt-get install pdftk-java');
  if (run.status !== 0) throw new Error(`pdftk could not write the form: ${firstLine(run.stderr)}`);
}

/** Fills a blank form the way a victim service provider's own PDF tool does. Keys are AcroForm field names. */
export function fillForm(blankPath: string, values: Record<string, string>, outPath: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-'));
  const data = join(folder, 'values.fdf');
  writeFileSync(data, fdfOf(values));
  try {
    pdftk([blankPath, 'fill_form', data, 'output', outPath]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Forms Data Format: one entry per field, UTF-16 in hexadecimal so that no character needs escaping. */
function fdfOf(values: Record<string, string>): string {
  const hex = (text: string): string => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex');
  const fields = Object.entries(values).map(
    ([name, value]) => `<< /T <${hex(name)}> /V ${isStateName(name) ? `/${value}` : `<${hex(value)}>`} >>`,
  );
  return `%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n${fields.join('\n')}\n] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;
}

/** A radio holds the name of a state, not a text. */
const isStateName = (field: string): boolean => field === 'veteranStatus';
