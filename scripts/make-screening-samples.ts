import { writeFileSync } from 'node:fs';
import { drawSamples } from './screening/draw-samples';
import { furtherTemplates } from './screening/further-templates';
import { heldOutTemplates } from './screening/held-out-templates';
import { mainTemplates } from './screening/main-templates';
import type { Sample } from './screening/sample';
import { unseenTemplates } from './screening/unseen-templates';

/** Writes the labelled samples in tests/forms/samples. Everybody in them is invented. Run: npx jiti scripts/make-screening-samples.ts */
const seed = 20261122;

const asciiOnly = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function write(file: string, samples: Sample[]): void {
  const lines = samples.map(({ holds, use, text }) => [holds, use, asciiOnly(text)].join('\t'));
  writeFileSync(new URL(`../tests/forms/samples/${file}`, import.meta.url), `${lines.join('\n')}\n`);
}

write('labelled.tsv', [...drawSamples(mainTemplates, seed, 2450), ...drawSamples(furtherTemplates, seed, 1050)]);
write('held-out.tsv', drawSamples(heldOutTemplates, seed + 1, 1400));
write('unseen.tsv', drawSamples(unseenTemplates, seed + 2, 3220));
