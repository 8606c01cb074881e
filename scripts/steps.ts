import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { root } from './setup.mjs';

export interface Counts {
  passed: number;
  failed: number;
}

/** One thing a composed command does. Without a report it counts as one test. */
export interface Step {
  name: string;
  command: [program: string, ...args: string[]];
  report?: { file: string; count: (json: unknown) => Counts };
}

function countsOf(step: Step, done: SpawnSyncReturns<Buffer>): Counts {
  const isGood = done.status === 0;
  if (step.report === undefined) return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = join(root, step.report.file);
  const counts = existsSync(file) ? step.report.count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  // The runner stopped for a reason that is no test's fault: that must not read as green.
  if (!isGood && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

function runStep(step: Step): Counts {
  if (step.report) {
    rmSync(join(root, step.report.file), { force: true });
    mkdirSync(dirname(join(root, step.report.file)), { recursive: true });
  }
  stdout.write(`\n== ${step.name}\n`);
  const begun = Date.now();
  const [program, ...args] = step.command;
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) stdout.write(`${program} could not be started: ${done.error.message}\n`);
  const counts = countsOf(step, done);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  stdout.write(`== ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`);
  return counts;
}

/** Runs every step, also after a failed one: the person sees all that is wrong at once. */
export function runSteps(steps: Step[]): Counts & { failedSteps: string[] } {
  const total = { passed: 0, failed: 0, failedSteps: [] as string[] };
  for (const step of steps) {
    const counts = runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) total.failedSteps.push(step.name);
  }
  return total;
}

/** The last line of a composed command, and its exit code. */
export function finish({ passed, failed, failedSteps }: ReturnType<typeof runSteps>): void {
  if (failedSteps.length > 0) stdout.write(`\nFailed: ${failedSteps.join(', ')}\n`);
  stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
