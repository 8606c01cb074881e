import { screenField } from '../../lib/privacy/screen-fields';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import { drawSamples } from '../screening/draw-samples';
import { furtherTemplates } from '../screening/further-templates';
import { heldOutTemplates } from '../screening/held-out-templates';
import { judgeSamples } from '../screening/judge-samples';
import { mainTemplates } from '../screening/main-templates';
import type { Sample } from '../screening/sample';
import { unseenTemplates } from '../screening/unseen-templates';
import type { Report, Suite } from './suite';

/** Least share that must be found, in thousandths; of what is clean, the share that must be left alone. */
const leastFound = (holds: Sample['holds']): number => (holds === 'clean' ? 1000 : holds === 'real-name' ? 980 : 999);

/**
 * How many of so many may be judged wrong. A sample has fewer than chance evens out: it may be worse than the share by three times
 * what chance makes of it, the full figure by nothing.
 */
function mostWrong(holds: Sample['holds'], all: number, isFull: boolean): number {
  const allowed = (all * (1000 - leastFound(holds))) / 1000;
  return isFull ? Math.floor(allowed) : Math.ceil(allowed + 3 * Math.sqrt(allowed));
}

const full = 60_000;

const sets = [
  { name: 'written against', templates: mainTemplates },
  { name: 'second hand', templates: furtherTemplates },
  { name: 'held out', templates: heldOutTemplates },
  { name: 'written blind', templates: unseenTemplates },
];

async function tryScreening(screen: typeof screenField, seed: number, count: number, report: Report): Promise<void> {
  const words = await loadScreeningWords();
  for (const [at, { name, templates }] of sets.entries()) {
    const samples = drawSamples(templates, seed + at, Math.ceil(count / sets.length));
    for (const [holds, { right, all }] of judgeSamples(samples, words, screen)) {
      report.count(`${name}, ${holds}: of ${all}`, right);
      if (all - right > mostWrong(holds, all, count >= full))
        report.wrong(`${name}: ${all - right} of ${all} samples of ${holds} are judged wrong`);
      report.done(all);
    }
  }
}

export const screening: Suite = {
  name: 'screening',
  title: 'personal data is found in at least 999 of 1,000 texts, real names in 980, and what is clean is not refused',
  needs: 'node',
  full,
  sample: 2_100,
  run: (seed, count, report) => tryScreening(screenField, seed, count, report),
  // A screening that is blind to dates.
  canary: (seed, count, report) =>
    tryScreening((...field) => screenField(...field).filter(({ kind }) => kind !== 'date'), seed, count, report),
};
