import { practiceProfiles } from '../../lib/practice/profile';
import { seededChance, variants } from '../../lib/practice/variants/registry';
import { bundle, openBrowser } from './browser';
import { knownRest, restOf } from './matrix/known-rest';
import { type CaseResult, type MatrixCase, nameOf, runCase } from './matrix/run-case';
import { type PathName, paths } from './matrix/walk-paths';
import type { Report, Suite } from './suite';

const mixes = 20;
const tabsAtOnce = 8;

const pathNames: readonly PathName[] = ['ce_workflow', 'add_new_referral', 'quick_referrals'];
const variationsOf = (seed: number): string[] => [
  'none',
  ...variants.map(({ name }) => name),
  ...Array.from({ length: mixes }, (_, mix) => `random:${(seed % 1_000_000) * 100 + mix}`),
];

/** All paths × all deployments × each variation and the mixes. */
const allCases = (seed: number): MatrixCase[] =>
  pathNames.flatMap((path) => practiceProfiles.flatMap((profile) => variationsOf(seed).map((variation) => ({ path, profile, variation }))));

const full = allCases(0).length;

function casesFor(seed: number, count: number): MatrixCase[] {
  const all = allCases(seed);
  if (count >= all.length) return all;
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => all.splice(Math.floor(chance() * all.length), 1)).flat();
}

function tell(report: Report, met: Set<unknown>, wanted: MatrixCase, { fields, wrong, ended, varied }: CaseResult, ms: number): void {
  report.done();
  for (const what of wrong) report.wrong(`${nameOf(wanted)}: ${what}`);
  report.count(`ended: ${ended}`);
  for (const field of fields) {
    report.count(`fields ${field.result}`);
    if (field.result === 'filled') continue;
    const rest = restOf(field, varied);
    if (rest === undefined) report.wrong(`${nameOf(wanted)}: ${field.screen}, ${field.label} is left: ${field.why}`);
    else report.count(`${field.result}: ${field.why} (${rest.says})`);
    if (rest !== undefined) met.add(rest);
  }
  const sum = (result: string): number => fields.filter((field) => field.result === result).length;
  const { path, profile, variation } = wanted;
  report.row({
    profile: profile.name,
    path,
    variation: variation.startsWith('random:') ? 'mixes' : variation,
    filled: sum('filled'),
    person: sum('person'),
    failed: sum('failed'),
    ended,
    ms: Math.round(ms),
  });
}

async function tryCases(seed: number, count: number, isFaulty: boolean, report: Report): Promise<void> {
  const script = await bundle('scripts/prove/matrix/in-frame.ts', 'Desk');
  const browser = await openBrowser();
  const cases = casesFor(seed, count);
  const met = new Set<unknown>();
  let next = 0;
  async function work(): Promise<void> {
    for (let wanted = cases[next++]; wanted !== undefined; wanted = cases[next++]) {
      const begun = performance.now();
      const result = await runCase(browser, script, wanted, isFaulty);
      tell(report, met, wanted, result, performance.now() - begun);
    }
  }
  try {
    await Promise.all(Array.from({ length: tabsAtOnce }, work));
  } finally {
    await browser.close();
  }
  if (count < full || isFaulty) return;
  for (const known of knownRest) if (!met.has(known)) report.wrong(`listed as left and never met: ${known.why} (${known.says})`);
}

export const matrix: Suite = {
  name: 'matrix',
  title: `on all ${Object.keys(paths).length} paths and every deployment each field is filled and right, or reported`,
  needs: 'browser',
  full,
  sample: 6,
  run: (seed, count, report) => tryCases(seed, count, false, report),
  canary: (seed, count, report) => tryCases(seed, count, true, report),
};
