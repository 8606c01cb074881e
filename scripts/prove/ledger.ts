import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import type { Result } from './run-suite';

const number = (value: number): string => value.toLocaleString('en-US');

/** A full run as one row of the ledger, whatever came out of it. */
export function ledgerRow({ suite, figure, seed, seconds, date, wrong, counts, stopped }: Result): string {
  const also = Object.entries(counts).map(([name, count]) => `${name} ${number(count)}`);
  const outcome = stopped === undefined ? `${number(wrong)} wrong` : `stopped, ${number(wrong)} wrong`;
  return `| ${suite} | ${number(figure)} | ${seed} | ${number(seconds)} s | ${date} | ${[outcome, ...also].join('; ')} |`;
}

/** Adds the row at the end of the table in docs/proof.md; earlier rows stay as they are. */
export function addToLedger(result: Result, file = join(root, 'docs', 'proof.md')): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${ledgerRow(result)}\n`);
}
