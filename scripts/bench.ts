import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Fill, type Measured, measureFills, scenarios } from './bench/measure-fill';
import { measureReceiving, type Receiving, receiving } from './bench/measure-receiving';
import { measureSealing, sealing } from './bench/measure-sealing';
import { runSteps } from './steps';

interface Spread {
  p10: number;
  median: number;
  p90: number;
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** Undefined where nothing was measured. */
function spreadOf(times: readonly number[]): Spread | undefined {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return sorted.length === 0 ? undefined : { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

const written = (spread: Spread | undefined): string =>
  (spread === undefined ? 'not measured' : `${spread.median} (${spread.p10}–${spread.p90})`).padEnd(24);

function lineOf({ scenario, ours, bare, stopped }: Measured) {
  const values = (fills: readonly Fill[]) => spreadOf(fills.map((fill) => fill.values));
  const all = scenario.page.wanted.length;
  const perfect = (fills: readonly Fill[]): string => `${fills.filter(({ right }) => right === all).length} of ${fills.length}`;
  return {
    name: scenario.name,
    fields: all,
    n: ours.length,
    values: values(ours),
    bareValues: values(bare),
    receipt: spreadOf(ours.flatMap(({ receipt }) => receipt ?? [])),
    perfect: perfect(ours),
    barePerfect: perfect(bare),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/** Each time in a new browser. */
const receivings = 3;

async function benchReceiving(folder: string): Promise<Receiving[]> {
  stdout.write(
    `\n${receiving}, ${receivings} times: ms until all are read; longest task after the files are there; what they cost a bare page\n`,
  );
  const all: Receiving[] = [];
  for (let run = 0; run < receivings; run += 1) {
    const one = await measureReceiving(folder);
    all.push(one);
    const slow = `longest task ${one.longTasks[0] ?? 'under 50'} (${one.longTasks.length} over 50)`;
    stdout.write(`${one.lines} lines in ${one.ms}; ${slow}; bare ${one.bareTask}\n`);
  }
  return all;
}

async function benchSealing(runs: number) {
  const { first, later } = await measureSealing(runs);
  const lines = {
    'first package': spreadOf(first.map(({ seal }) => seal)),
    'further packages': spreadOf(later.map(({ seal }) => seal)),
    'opened again': spreadOf([...first, ...later].map(({ open }) => open)),
  };
  stdout.write(`\n${sealing}, in a page of Chromium with the panel's code, ${runs} pages: ms as median (p10–p90)\n`);
  for (const [name, spread] of Object.entries(lines)) stdout.write(`${name.padEnd(32)}${written(spread)}\n`);
  return lines;
}

async function bench(): Promise<boolean> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, runs: { type: 'string', default: '20' }, only: { type: 'string', default: '' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number.');
  const sealed = sealing.includes(values.only) ? await benchSealing(runs) : undefined;
  if (sealed !== undefined && values.only !== '') {
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ runs, sealed }, null, 2)}\n`);
    return true;
  }
  if (runSteps([{ name: 'build', command: ['wxt', 'build'] }]).failed > 0)
    throw new Error('The extension could not be built, so nothing was measured.');
  const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-bench-'));
  const lines: ReturnType<typeof lineOf>[] = [];
  let received: Receiving[] = [];
  stdout.write(`\nReal side panel, by turns with a bare content script; ms as median (p10–p90), ${runs} fills each.
Values: Fill pressed, or the page's last change after that, → last value written. Receipt: → its frame.\n
${'page'.padEnd(32)}${'values'.padEnd(24)}${'bare: values'.padEnd(24)}${'receipt'.padEnd(24)}all right (bare)\n`);
  try {
    await measureFills(runs, folder, values.only, (measured) => {
      const line = lineOf(measured);
      lines.push(line);
      stdout.write(
        `${line.name.padEnd(32)}${written(line.values)}${written(line.bareValues)}${written(line.receipt)}${line.perfect} (${line.barePerfect})\n`,
      );
      if (line.stopped !== undefined) stdout.write(`    stopped after ${line.n}: ${line.stopped}\n`);
    });
    if (receiving.includes(values.only)) received = await benchReceiving(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    const done = new Set(lines.map(({ name }) => name));
    const skipped = scenarios.flatMap(({ name }) => (done.has(name) ? [] : [name]));
    if (skipped.length > 0) stdout.write(`Skipped: ${skipped.join('; ')}\n`);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ runs, lines, received, sealed, skipped }, null, 2)}\n`);
  }
  return lines.every(({ stopped }) => stopped === undefined);
}

bench().then(
  (isWhole) => exit(isWhole ? 0 : 1),
  (error: unknown) => {
    stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    exit(1);
  },
);
