/** Where a suite says what it saw. Never a value: what is written here is printed. */
export interface Report {
  /** So many cases are through; only what was counted here is a figure. */
  done(cases?: number): void;
  /** A case that breaks the promise, so that it can be found again. */
  wrong(what: string): void;
  /** Any other number worth knowing. */
  count(name: string, by?: number): void;
  /** A line of the table that goes into the file of `--json`. */
  row(cells: Readonly<Record<string, string | number>>): void;
}

/** A promise that is tried until it breaks. */
export interface Suite {
  name: string;
  /** What must never happen, or always, in one sentence. */
  title: string;
  /** A browser suite runs in a real Chromium; its sample is an end-to-end test. */
  needs: 'node' | 'browser';
  /** Cases of the full run: the figure that is claimed. */
  full: number;
  /** Cases that every change is tried with. Never reported as the full figure. */
  sample: number;
  /** What this machine lacks for it, in words: then nothing is measured and nothing is claimed. */
  missing?(): string | undefined;
  /** The same seed tries the same cases. */
  run(seed: number, count: number, report: Report): Promise<void>;
  /** The same driver with a deliberate fault in the driver, never in the product: it must report something wrong. */
  canary(seed: number, count: number, report: Report): Promise<void>;
  /** One case of a seed once more, by the number that a wrong one is told with. */
  again?(seed: number, number: number, report: Report): Promise<void>;
}
