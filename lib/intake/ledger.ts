import type { Reading } from './read-items';
import { hard, type Refusal, soft } from './refusal';

/** Keeps the count of what a form held and what became of each cell, so that nothing disappears silently. */
export interface Ledger {
  /** The value of one cell, or undefined when it is empty or refused. An empty cell that is needed is 'missing'. */
  take<T>(where: string, text: string, read: (text: string) => Reading<T>, need: 'needed' | 'optional'): T | undefined;
  refusals(): Refusal[];
  cells(): { found: number; used: number; refused: number };
}

/** `already`: cells that the reading of the file refused, each one cell. */
export function openLedger(already: Refusal[]): Ledger {
  const refusals = [...already];
  let used = 0;
  let refused = already.length;

  return {
    take(where, text, read, need) {
      const trimmed = text.trim();
      if (trimmed === '') {
        if (need === 'needed' && !already.some((refusal) => refusal.where === where)) refusals.push(hard(where, 'missing'));
        return undefined;
      }
      const reading = read(trimmed);
      if ('refused' in reading) {
        refused += 1;
        refusals.push(hard(where, reading.refused));
        return undefined;
      }
      used += 1;
      if (reading.remark) refusals.push(soft(where, reading.remark));
      return reading.value;
    },
    refusals: () => refusals,
    cells: () => ({ found: used + refused, used, refused }),
  };
}
