import { seededChance } from '../../lib/practice/variants/registry';
import type { FieldUse } from '../../lib/privacy/screen-text';
import { type Draw, drawFrom, type Sample, type Templates } from './sample';

const kinds = ['ssn', 'date', 'email', 'phone', 'street-address', 'real-name', 'clean'] as const;

/** Agencies hold digits and may be called after a place; names hold neither. Both must be clean of all the rest. */
const useOf = (draw: Draw, holds: Sample['holds'], text: string): FieldUse => {
  if (holds === 'real-name') return 'code-name';
  if (holds === 'clean') return /\d|Hous|Dads|Place|Partner|Homes|Centro|Charit|Five|Army/.test(text) ? 'agency' : 'code-name';
  return draw.one(['code-name', 'code-name', 'agency']);
};

/** So many samples, each kind and each way of writing in turn. */
export function drawSamples(templates: Templates, seed: number, count: number): Sample[] {
  const draw = drawFrom(seededChance(seed));
  return Array.from({ length: count }, (_, at): Sample => {
    const holds = kinds[at % kinds.length] ?? 'clean';
    const ways = templates[holds];
    const text = (ways[Math.floor(at / kinds.length) % ways.length] ?? ways[0])(draw);
    return { holds, use: useOf(draw, holds, text), text };
  });
}
