import { readFileSync } from 'node:fs';
import type { Sample } from './sample';

type Holds = Sample['holds'];
type Use = Sample['use'];
const holdings: readonly Holds[] = ['ssn', 'date', 'email', 'phone', 'street-address', 'real-name', 'clean'];
const uses: readonly Use[] = ['code-name', 'agency', 'phone', 'date', 'number', 'choice', 'note'];

/** @throws naming the line that is not a sample */
export function readSamples(file: 'labelled' | 'held-out' | 'unseen' | 'by-hand'): Sample[] {
  const lines = readFileSync(new URL(`../../tests/forms/samples/${file}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at): Sample => {
    const [kind, field, quoted = '""'] = line.split('\t');
    const holds = holdings.find((one) => one === kind);
    const use = uses.find((one) => one === field);
    if (holds === undefined || use === undefined) throw new Error(`${file}.tsv:${at + 1} is not a sample`);
    return { holds, use, text: String(JSON.parse(quoted)) };
  });
}
