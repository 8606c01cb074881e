import { writeFileSync } from 'node:fs';
import { exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { measureFill } from './bench/measure-fill';
import { runSteps } from './steps';

const { values } = parseArgs({ options: { json: { type: 'string' }, runs: { type: 'string', default: '60' } } });

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const rounded = (ms: number): number => Math.round(ms * 10) / 10;

if (runSteps([{ name: 'build', command: ['wxt', 'build'] }]).failed > 0) exit(1);
const times = (await measureFill(Number(values.runs))).sort((one, other) => one - other);
const fill = { n: times.length, p10: rounded(at(times, 0.1)), median: rounded(at(times, 0.5)), p90: rounded(at(times, 0.9)) };
stdout.write(`Intake page of 8 fields without rules, Fill pressed → receipt, real side panel, ms
  n ${fill.n}   p10 ${fill.p10}   median ${fill.median}   p90 ${fill.p90}   (goal: median ≤ 60)
`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ intakeFillMs: fill }, null, 2)}\n`);
exit(fill.median <= 60 ? 0 : 1);
