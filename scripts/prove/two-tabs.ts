import { bundle, openLaboratory } from './browser';
import type { Report, Suite } from './suite';
import type { ScheduleResult } from './two-tabs/run-schedule';

const batch = 20;
const pagesAtOnce = 2;
/** So many schedules hold a few in which another client's page would be filled. */
const leastForCanary = 60;

declare const TwoTabs: typeof import('./two-tabs/in-page');

async function trySchedules(seed: number, count: number, isFaulty: boolean, report: Report): Promise<void> {
  const laboratory = await openLaboratory(await bundle('scripts/prove/two-tabs/in-page.ts', 'TwoTabs'), pagesAtOnce);
  let next = 0;

  function tell({ wrong, counts }: ScheduleResult, number: number): void {
    report.done();
    for (const [name, times] of Object.entries(counts)) report.count(name, times);
    for (const what of wrong) report.wrong(`schedule ${number}: ${what}`);
  }

  async function work(page: (typeof laboratory.pages)[number]): Promise<void> {
    while (next < count) {
      const numbers = Array.from({ length: Math.min(batch, count - next) }, (_, index) => next + index);
      next += numbers.length;
      const results = await page.evaluate(([chosen, cases, fault]) => TwoTabs.runSchedules(chosen, cases, fault), [
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
}

export const twoTabs: Suite = {
  name: 'two-tabs',
  title: 'however two tabs and two records cross, no value stands on another client and no record gets another client’s ID',
  needs: 'browser',
  full: 2_000,
  sample: 30,
  run: (seed, count, report) => trySchedules(seed, count, false, report),
  // A ClientTrack whose header always names the open record, whoever's page it is.
  canary: (seed, count, report) => trySchedules(seed, Math.max(count, leastForCanary), true, report),
};
