import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { getPracticeProfile } from '../lib/practice/profile';
import { startPractice } from './practice';
import { measurePages } from './practice-walk/measure';
import { walkPractice } from './practice-walk/walk';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'practice' },
    variant: { type: 'string', default: '' },
  },
});
const say = (line: string): void => void stdout.write(`${line}\n`);
const variants = values.variant.split(',').filter((name) => name !== '');
// Ten thousand answers that each take their time would take the afternoon: the delays are given, and pass at once.
const server = await startPractice({ port: 0, profile: getPracticeProfile(values.profile), variants, wait: () => Promise.resolve() });
const began = performance.now();
const walk = await walkPractice(server, { requests: Number(values.requests), seed: Number(values.seed) });
const seconds = ((performance.now() - began) / 1000).toFixed(1);
await server.close();

const sorted = walk.pageMs.toSorted((one, other) => one - other);
const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
say(
  `${walk.requests} requests in ${seconds} s, seed ${values.seed}, profile ${values.profile}${variants.length > 0 ? `, ${variants}` : ''}`,
);
say(`answers by status: ${JSON.stringify(walk.statuses)}; server errors: ${walk.faults.length}`);
say(
  `page over HTTP, ms: median ${at(0.5)}, 95 of 100 ${at(0.95)}, longest ${at(0.999)}; ${Object.keys(walk.visited).length} different pages`,
);
for (const [name, count] of Object.entries(walk.visited).sort()) say(`  ${String(count).padStart(6)}  ${name}`);
for (const line of measurePages()) say(line);
for (const fault of walk.faults.slice(0, 5)) stderr.write(`${fault}\n`);
exit(walk.faults.length === 0 ? 0 : 1);
