import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';
import type { ReceivedFile } from '../../lib/intake/received-file';

/** More of them: FUZZ_RUNS=10000 FUZZ_SEED=1 npx vitest run tests/intake/fuzz.test.ts */
const numRuns = Number(env.FUZZ_RUNS ?? 300);
const seed = Number(env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzz of received files: FUZZ_SEED=${seed}, ${numRuns} files of each kind`);

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../forms/${name}`, import.meta.url)));
const household =
  '{"firstName":"Zzamber","lastName":"Zzquillstone","entryDate":"2026-11-18","veteranStatus":"1","specialPopulationScore":9,"minimumBedrooms":3,"contactPhone":"5125550142","referrals":[{"service":"rrh","provider":"Zz Homes"}]}';
const json = new TextEncoder().encode(`{"form":"TD-ENROLLMENT-1","households":[${household},${household}]}`);

interface Change {
  kind: 'set' | 'cut' | 'copy' | 'put';
  /** From 0 to 1: where in the file. */
  at: number;
  length: number;
  bytes: Uint8Array;
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'copy', 'put'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 20 }),
    fc
      .constantFrom('__proto__', '\0', '"', '<c r="ZZ9">', '99999999999', 'PersonalID', '<<', '>>', 'endobj', 'stream')
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function apply(file: Uint8Array, { kind, at, length, bytes }: Change): Uint8Array {
  const place = Math.floor(at * file.length);
  const [before, after] = [file.subarray(0, place), file.subarray(place)];
  if (kind === 'set') return Uint8Array.from([...before, ...bytes, ...after.subarray(bytes.length)]);
  if (kind === 'cut') return Uint8Array.from([...before, ...after.subarray(length)]);
  return Uint8Array.from([...before, ...(kind === 'copy' ? after.subarray(0, length) : bytes), ...after]);
}
const mutate = (file: Uint8Array, changes: Change[]): Uint8Array => changes.reduce(apply, file);

/** Half of the changes go into a part of the workbook, behind its packing. */
function mutateWorkbook(file: Uint8Array, changes: Change[], part: number): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const name = names[part % (names.length * 2)];
  return name === undefined ? mutate(file, changes) : zipSync({ ...parts, [name]: mutate(parts[name] ?? file, changes) });
}

function expectCounted({ entries, cells, refusals, kind }: ReceivedFile): void {
  expect(cells.found).toBe(cells.used + cells.refused);
  for (const { result } of entries) {
    expect(result.cells.found).toBe(result.cells.used + result.cells.refused);
    const { referrals, unmetNeeds, ...items } = result.draft;
    const kept = [items, ...referrals, ...unmetNeeds].flatMap((part) => Object.values(part)).filter((value) => value !== '');
    expect(kept).toHaveLength(result.cells.used);
  }
  if (entries.length === 0) expect(kind === undefined || refusals.length > 0 || cells.found === 0).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const limit = Math.max(60_000, numRuns * 100);

describe('files changed at random', () => {
  it.each([
    ['PDF', () => read('good.pdf'), mutate],
    ['workbook', () => read('several.xlsx'), mutateWorkbook],
    ['CSV', () => read('several-utf-16.csv'), mutate],
    ['CSV in Windows-1252', () => read('several-semicolons-1252.csv'), mutate],
    ['JSON', () => json, mutate],
  ])(
    'are read or refused, and every cell is counted: %s',
    async (_, file, mutated) => {
      const original = file();
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(1000), async (changes, part) => {
          expectCounted(await receiveFile(mutated(original, changes, part), { today: '2026-11-22', dayOrder: 'month-first' }));
        }),
        { seed, numRuns, endOnFailure: true },
      );
    },
    limit,
  );
});

const title = fc.constantFrom(
  'First name',
  'Last name',
  'Entry date',
  'Veteran status',
  'Score',
  'Bedrooms',
  'Phone',
  'Zz',
  'Referral 1, agency',
  '__proto__',
  '',
);
const text = fc.oneof(
  fc.constantFrom('', 'Zzamber', '2026-11-18', 'Yes', '9', '512-55-0142', 'zz@example.org', '=1+1', '"', 'two\nlines', 'a;b'),
  fc.string({ maxLength: 12 }).filter((one) => !one.includes('\0') && one === one.normalize('NFC')),
);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('tables made at random', () => {
  it('lose no cell: as many are found as are filled in', async () => {
    const rows = fc.array(fc.array(text, { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 7, maxLength: 7 }), rows, async (extra, cells) => {
        const titles = ['Veteran status', 'Score', 'Bedrooms', ...extra];
        const table = [titles, ...cells].map((row) => row.map(quoted).join(',')).join('\r\n');
        const file = await receiveFile(new TextEncoder().encode(table), { today: '2026-11-22', dayOrder: 'month-first' });
        expectCounted(file);
        const filled = cells.flat().filter((cell) => cell.trim() !== '').length;
        const ofTitles = file.entries.length === 0 ? titles.filter((cell) => cell !== '').length : 0;
        expect(file.cells.found).toBe(filled + ofTitles);
      }),
      { seed, numRuns, endOnFailure: true },
    );
  });
});
