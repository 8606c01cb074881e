import { bundle, openLaboratory } from '../prove/browser';
import type { Sealing } from './in-page-sealing';

const ids = 200;
export const sealing = `exchange: seal ${ids} IDs`;

declare const Exchange: typeof import('./in-page-sealing');

/** In a page of a real Chromium with the panel's own code, each time in a new page: the first package is the one a person waits for. */
export async function measureSealing(runs: number): Promise<{ first: Sealing[]; later: Sealing[] }> {
  const laboratory = await openLaboratory(await bundle('scripts/bench/in-page-sealing.ts', 'Exchange'), runs);
  const first: Sealing[] = [];
  const later: Sealing[] = [];
  try {
    for (const page of laboratory.pages) {
      const [one, ...others] = await page.evaluate(([count]) => Exchange.measureSealing(count, 5), [ids] as const);
      first.push(...(one === undefined ? [] : [one]));
      later.push(...others);
    }
  } finally {
    await laboratory.close();
  }
  return { first, later };
}
