import { afterEach, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../lib/intake/open-reader';
import goodForm from '../forms/good.pdf?url';

const options = { today: '2026-11-22' };
let reader: Reader | undefined;
afterEach(() => reader?.close());

/** Bytes that look like a PDF to every quick look, and keep its reader searching for half a minute. */
function endlessPdf(): Blob {
  const garbage = 'Zz 0 obj << /Zz '.repeat(262_144);
  return new Blob([`%PDF-1.7\n${garbage}\nstartxref\n0\n%%EOF\n`]);
}

describe('the intake worker', () => {
  it('reads a received form', async () => {
    reader = openReader();
    const form = await (await fetch(goodForm)).blob();
    const { entries, refusals } = await reader.read(form, options);
    expect(refusals).toEqual([]);
    expect(entries[0]?.result.form?.items.firstName).toBe('Zzamber');
  });

  it('is ended at the deadline, while the panel goes on, and reads the next file', async () => {
    reader = openReader(4000);
    const form = await (await fetch(goodForm)).blob();
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    const [slow, next] = await Promise.all([reader.read(endlessPdf(), options), reader.read(form, options)]);
    clearInterval(ticking);
    expect(slow.refusals).toEqual([{ where: 'file', reason: 'too-slow', severity: 'hard' }]);
    expect(next.entries).toHaveLength(1);
    // 400 and more on a machine with nothing else to do; none while the panel itself reads.
    expect(ticks).toBeGreaterThan(40);
  });
});
