import * as z from 'zod/mini';
import type { Counts, Step } from './steps';

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int() });
const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

/** A file that could not be read as a test file has no failed test in it, but it failed. */
function countVitest(json: unknown): Counts {
  const report = vitestReport.parse(json);
  return { passed: report.numPassedTests, failed: report.numFailedTests || (report.numFailedTestSuites > 0 ? 1 : 0) };
}

function countPlaywright(json: unknown): Counts {
  const { expected, unexpected, flaky } = playwrightReport.parse(json).stats;
  return { passed: expected, failed: unexpected + flaky };
}

export function vitestStep(name: string, file: string, ...args: string[]): Step {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { name, command: ['vitest', 'run', ...args, ...reporters], report: { file, count: countVitest } };
}

/** playwright.config.ts writes the report. */
export function playwrightStep(name: string, file: string): Step {
  return { name, command: ['playwright', 'test'], report: { file, count: countPlaywright } };
}
