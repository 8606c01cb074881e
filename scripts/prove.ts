import { readFileSync, writeFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { addToLedger } from './prove/ledger';
import { matrixTable } from './prove/matrix/table';
import { suites, suitesNamed } from './prove/registry';
import { isGreen, type Result, runSuite } from './prove/run-suite';
import type { Suite } from './prove/suite';

const usage = 'npm run prove -- [suite …] [--full] [--seed N] [--count N | --case N] [--canary] [--json FILE] | --table FILE';

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      canary: { type: 'boolean', default: false },
      seed: { type: 'string' },
      count: { type: 'string' },
      case: { type: 'string' },
      json: { type: 'string' },
      table: { type: 'string' },
    },
  });
  const whole = (name: 'seed' | 'count' | 'case'): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number.`);
    return Number(text);
  };
  if (values.case !== undefined && (values.full || values.canary || values.count !== undefined))
    throw new Error('--case goes with --seed alone.');
  return {
    ...values,
    chosen: suitesNamed(positionals),
    seed: whole('seed') ?? Date.now() % 1_000_000_000,
    count: whole('count'),
    only: whole('case'),
  };
}

function printResult(suite: Suite, result: Result, isCanary: boolean): void {
  const size = result.figure >= suite.full ? 'in full' : `a sample of ${suite.full}`;
  const found = isCanary ? `its canary ${isGreen(result, true) ? 'turned it red' : 'DID NOT TURN IT RED'}` : `${result.wrong} wrong`;
  stdout.write(`${suite.name.padEnd(18)} ${result.figure} cases (${size}), ${found}, ${result.seconds} s\n`);
  if (!isCanary) for (const [name, count] of Object.entries(result.counts)) stdout.write(`    ${name}: ${count}\n`);
  if (!isCanary) for (const what of result.firstWrong) stdout.write(`    wrong: ${what}\n`);
  if (result.stopped !== undefined) stdout.write(`    STOPPED: ${result.stopped}\n`);
}

async function prove(): Promise<boolean> {
  const { chosen, seed, full, canary, count, only, json, table } = asked();
  if (table !== undefined) {
    const kept: { results: Result[] } = JSON.parse(readFileSync(table, 'utf8'));
    stdout.write(`${matrixTable(kept.results.find(({ suite }) => suite === 'matrix')?.rows ?? [])}\n`);
    return true;
  }
  stdout.write(`Seed ${seed}. ${chosen.length} of ${suites.length} suites.\n`);
  const results: Result[] = [];
  for (const suite of chosen) {
    const lacking = suite.missing?.();
    if (lacking !== undefined) {
      stdout.write(`${suite.name.padEnd(18)} ${lacking}: nothing measured\n`);
      continue;
    }
    const result = await runSuite(suite, {
      seed,
      count: only === undefined ? (count ?? (full ? suite.full : suite.sample)) : 1,
      isCanary: canary,
      only,
    });
    results.push(result);
    printResult(suite, result, canary);
    if (full && !canary) addToLedger(result);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ seed, isCanary: canary, results }, null, 2)}\n`);
  return results.every((result) => isGreen(result, canary));
}

prove().then(
  // What a browser or a server leaves open must not keep the command running.
  (isGood) => exit(isGood ? 0 : 1),
  (error: unknown) => {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    exit(2);
  },
);
