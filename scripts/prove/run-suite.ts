import type { Report, Suite } from './suite';

export interface Result {
  suite: string;
  /** Cases that were really tried. */
  figure: number;
  /** What the full run asks for. */
  full: number;
  seed: number;
  seconds: number;
  date: string;
  /** How many cases broke the promise, and the first of them. */
  wrong: number;
  firstWrong: string[];
  counts: Record<string, number>;
  rows: Readonly<Record<string, string | number>>[];
  /** Why the run ended before its time. */
  stopped?: string;
}

const keptWrong = 20;

export interface Asked {
  seed: number;
  count: number;
  isCanary?: boolean;
  /** This case of the seed alone. */
  only?: number | undefined;
}

/** Runs one suite. A suite that throws has not passed: the result says how far it came and why. */
export async function runSuite(suite: Suite, { seed, count, isCanary = false, only }: Asked): Promise<Result> {
  const begun = performance.now();
  const result: Result = {
    suite: suite.name,
    figure: 0,
    full: suite.full,
    seed,
    seconds: 0,
    date: new Date().toISOString().slice(0, 10),
    wrong: 0,
    firstWrong: [],
    counts: {},
    rows: [],
  };
  const report: Report = {
    done(cases = 1) {
      result.figure += cases;
    },
    wrong(what) {
      result.wrong += 1;
      if (result.firstWrong.length < keptWrong) result.firstWrong.push(what);
    },
    count(name, by = 1) {
      result.counts[name] = (result.counts[name] ?? 0) + by;
    },
    row(cells) {
      result.rows.push(cells);
    },
  };
  try {
    if (only !== undefined && suite.again === undefined) throw new Error(`${suite.name} cannot try one case alone`);
    await (only !== undefined ? suite.again?.(seed, only, report) : (isCanary ? suite.canary : suite.run)(seed, count, report));
    if (result.figure < count && !isCanary) result.stopped = `only ${result.figure} of ${count} cases were tried`;
  } catch (error) {
    result.stopped = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  result.seconds = Math.round((performance.now() - begun) / 100) / 10;
  return result;
}

/** A canary must find something wrong; any other run nothing, to its end. */
export const isGreen = ({ wrong, stopped }: Result, isCanary = false): boolean =>
  isCanary ? wrong > 0 && stopped === undefined : wrong === 0 && stopped === undefined;
