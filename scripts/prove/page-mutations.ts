import { bundle, openLaboratory } from './browser';
import type { CaseResult } from './mutations/run-cases';
import type { Report, Suite } from './suite';

const batch = 100;
const pagesAtOnce = 2;
/** Of the fields on pages that differ only in harmless ways, so many per cent must be found. */
const goal = 99.5;

declare const PageMutations: typeof import('./mutations/in-page');

async function tryCases(
  seed: number,
  cases: readonly number[],
  isFaulty: boolean,
  report: Report,
): Promise<{ places: number; found: number }> {
  const laboratory = await openLaboratory(await bundle('scripts/prove/mutations/in-page.ts', 'PageMutations'), pagesAtOnce);
  for (const name of (await laboratory.pages[0]?.evaluate(() => PageMutations.unknownPages)) ?? [])
    report.count(`page we do not know: ${name}`);
  let next = 0;
  let places = 0;
  let found = 0;

  function tell({ name, mutations, wrong, isHarmless, missed, ...result }: CaseResult, number: number): void {
    report.done();
    report.count('fields on all pages', result.places);
    for (const what of wrong) report.wrong(`case ${number} (${name}; ${mutations.join(', ')}): ${what}`);
    if (!isHarmless) return;
    places += result.places;
    found += result.found;
    for (const what of missed) report.count(`missed on harmless pages, ${what}`);
  }

  async function work(page: (typeof laboratory.pages)[number]): Promise<void> {
    while (next < cases.length) {
      const numbers = cases.slice(next, next + batch);
      next += numbers.length;
      const results = await page.evaluate(([chosen, wanted, fault]) => PageMutations.runCases(chosen, wanted, fault), [
        seed,
        numbers,
        isFaulty,
      ] as const);
      for (const [index, result] of results.entries()) tell(result, numbers[index] ?? 0);
    }
  }

  try {
    await Promise.all(laboratory.pages.map(work));
  } finally {
    await laboratory.close();
  }
  return { places, found };
}

async function tryPages(seed: number, count: number, isFaulty: boolean, report: Report): Promise<void> {
  const { places, found } = await tryCases(seed, [...Array(count).keys()], isFaulty, report);
  report.count('fields on harmless pages', places);
  report.count('of them found', found);
  if (found * 100 < places * goal) report.wrong(`only ${found} of ${places} fields were found on harmless pages`);
}

export const pageMutations: Suite = {
  name: 'page-mutations',
  title: 'however a page is changed, no value is written into another field',
  needs: 'browser',
  full: 50_000,
  sample: 240,
  run: (seed, count, report) => tryPages(seed, count, false, report),
  canary: (seed, count, report) => tryPages(seed, count, true, report),
  again: async (seed, number, report) => {
    await tryCases(seed, [number], false, report);
  },
};
