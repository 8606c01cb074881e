import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';

/** Security rule T15: 95 of 100 refusals within two seconds; a busy machine is given more before the test fails. */
const patienceMs = 6000;
const titles = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone';
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

describe('a text made to harm', () => {
  it.each([
    ['lists within lists, a million deep', () => nested('[', ']', 1_000_000), 'damaged'],
    ['objects within objects, 300,000 deep', () => `${'{"z":'.repeat(300_000)}1${'}'.repeat(300_000)}`, 'damaged'],
    ['a list of a million numbers', () => `[${'1,'.repeat(1_000_000)}1]`, 'not-our-form'],
    ['nine megabytes of numbers', () => `[${'1,'.repeat(4_500_000)}1]`, 'too-many-rows'],
    ['a million columns', () => `${titles}\n${',Z'.repeat(1_000_000)}`, 'too-many-rows'],
    ['a million rows', () => `${titles}\n${'Z\n'.repeat(1_000_000)}`, 'too-many-rows'],
    ['one cell of two megabytes', () => `${titles}\n${'Z'.repeat(2_000_000)}`, 'too-many-rows'],
    ['half a million lines with a colon', () => 'Z:z\n'.repeat(500_000), 'not-our-form'],
    ['one line of two million spaces', () => `First name${' '.repeat(2_000_000)}x`, 'not-our-form'],
  ])('is refused soon: %s', async (_, make, reason) => {
    const bytes = new TextEncoder().encode(make());
    const begun = performance.now();
    const { refusals, entries } = await receiveFile(bytes, { today: '2026-11-22' });
    expect(performance.now() - begun).toBeLessThan(patienceMs);
    expect(entries).toEqual([]);
    expect(refusals.map(({ where }) => where)).toEqual(['file']);
    expect(['too-many-rows', reason]).toContain(refusals[0]?.reason);
  });
});
