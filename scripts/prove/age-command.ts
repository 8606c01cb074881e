import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '../../lib/exchange/open-package';
import { openWithPassphrase, sealWithPassphrase } from '../../lib/exchange/passphrase-file';
import { sealPackage } from '../../lib/exchange/seal-package';
import { seededChance } from '../../lib/practice/variants/registry';
import { idReturnRow, twoDesks } from './exchange/invented-desks';
import { readAge } from './exchange/plain-age';
import type { Report, Suite } from './suite';

/** Guessing is meant to take long: two cases in so many. */
const passphraseEvery = 20;

const has = (command: string, option: string): boolean => spawnSync(command, [option]).status === 0;

/** The program asks at the terminal; `script` is one. */
const atTerminal = (line: string, typed: string): boolean =>
  spawnSync('script', ['-qec', line, '/dev/null'], { input: typed, encoding: 'utf8' }).status === 0;

interface Bench {
  path: (name: string) => string;
  chance: () => number;
  /** The canary's: what age gives back is looked at as if it were another file. */
  isFaulty: boolean;
}

type Case = (bench: Bench) => Promise<boolean>;

const isSame = (one: Uint8Array, other: Uint8Array, { isFaulty }: Bench): boolean => !isFaulty && Buffer.compare(one, other) === 0;

async function oursToAge(bench: Bench): Promise<boolean> {
  const { toVsp, vsp } = await twoDesks();
  const count = 1 + Math.floor(bench.chance() * 300);
  const rows = Array.from({ length: count }, (_, at) => ({ vsp: 'V01', row: idReturnRow(String(700_000 + at)) }));
  const sealed = await sealPackage({ purpose: 'idReturn', rows }, toVsp);
  if (!sealed.ok) return false;
  writeFileSync(bench.path('package.age'), sealed.file);
  writeFileSync(bench.path('key.txt'), `${vsp.keys.identity}\n`, { mode: 0o600 });
  const { status } = spawnSync('age', ['-d', '-i', bench.path('key.txt'), '-o', bench.path('text'), bench.path('package.age')]);
  return status === 0 && isSame(readFileSync(bench.path('text')), readAge(sealed.file, { identity: vsp.keys.identity }), bench);
}

async function ageToOurs(bench: Bench): Promise<boolean> {
  const { toVsp, vsp } = await twoDesks();
  const sealed = await sealPackage({ purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] }, toVsp);
  if (!sealed.ok) return false;
  writeFileSync(bench.path('text'), readAge(sealed.file, { identity: vsp.keys.identity }));
  const { status } = spawnSync('age', ['-r', vsp.keys.card.recipient, '-o', bench.path('package.age'), bench.path('text')]);
  const opened = await openPackage(readFileSync(bench.path('package.age')), vsp);
  return status === 0 && !bench.isFaulty && opened.ok;
}

const passphrase = 'zz lantern orchard pebble velvet meadow';
const randomBytes = ({ chance }: Bench): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: Math.floor(chance() * 200_000) }, () => Math.floor(chance() * 256));

async function ourPassphraseToAge(bench: Bench): Promise<boolean> {
  const bytes = randomBytes(bench);
  writeFileSync(bench.path('file.age'), await sealWithPassphrase(bytes, passphrase));
  const isOpened = atTerminal(`age -d -o '${bench.path('text')}' '${bench.path('file.age')}'`, `${passphrase}\n`);
  return isOpened && isSame(readFileSync(bench.path('text')), bytes, bench);
}

async function agePassphraseToOurs(bench: Bench): Promise<boolean> {
  const bytes = randomBytes(bench);
  writeFileSync(bench.path('text'), bytes);
  const armor = bench.chance() < 0.5 ? '-a ' : '';
  const line = `age -p ${armor}-o '${bench.path('file.age')}' '${bench.path('text')}'`;
  if (!atTerminal(line, `${passphrase}\n${passphrase}\n`)) return false;
  const opened = await openWithPassphrase(readFileSync(bench.path('file.age')), passphrase);
  return opened.ok && isSame(opened.bytes, bytes, bench);
}

const cases: Readonly<Record<string, Case>> = {
  'our package, opened by age': oursToAge,
  'sealed by age, taken by us': ageToOurs,
  'our passphrase file, opened by age': ourPassphraseToAge,
  'passphrase file of age, opened by us': agePassphraseToOurs,
};

async function tryCommand(isFaulty: boolean, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const kinds = Object.entries(cases);
  for (let tried = 0; tried < count; tried += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-age-'));
    const isSlow = tried % passphraseEvery >= passphraseEvery - 2;
    const [name, tryIt] = kinds[(tried % 2) + (isSlow ? 2 : 0)] ?? [];
    try {
      if (tryIt === undefined || !(await tryIt({ path: (file) => join(folder, file), chance, isFaulty })))
        report.wrong(`case ${tried}: ${name}`);
      else report.count(name ?? '');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    report.done();
  }
}

export const ageCommand: Suite = {
  name: 'age-command',
  title: 'what we seal opens with the age program, and what it seals opens here',
  needs: 'node',
  full: 1_000,
  sample: 20,
  missing: () => (has('age', '--version') && has('script', '--version') ? undefined : 'age is not installed'),
  run: (seed, count, report) => tryCommand(false, seed, count, report),
  // A judge that takes what comes out for something else.
  canary: (seed, count, report) => tryCommand(true, seed, Math.min(count, 4), report),
};
