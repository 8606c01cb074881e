import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { householdTypes, type MatrixEntry, matrixEntry, populations } from '../../lib/eligibility/matrix';
import { keyOf, mergeMatrix } from '../../lib/eligibility/merge-matrix';
import { eventsOf, projectTypeNames } from '../../lib/eligibility/project-types';
import { receiveMatrix } from '../../lib/eligibility/receive-matrix';
import { writeCsv, writeWorkbook } from '../../lib/eligibility/write-matrix';
import { ceEvents } from '../../lib/hmis/code-lists/ce-events-2026';
import { readSheets } from '../../lib/intake/read-sheets';
import { guardCell, unguardCell } from '../../lib/spreadsheet/safe-cell';
import { entry, matrixOf, today } from './invented-entry';

const full: MatrixEntry[] = [
  entry(),
  entry({
    provider: 'Windmill Commons',
    project: '=HYPERLINK("zz")',
    type: 'th',
    takesCeReferrals: 'no',
    event: 12,
    households: [...householdTypes],
    onlyFor: [...populations],
    mostBedrooms: 0,
    area: '-Zz; "North"',
    criteria: '+1 adult\tand\nchild',
    notes: "'zz",
    asOf: '2026-01-31',
  }),
  ...projectTypeNames.map((type) => entry({ type, provider: `Zz ${type}`, takesCeReferrals: 'unknown' })),
];
/** A line break in a cell is a blank in the matrix. */
const expected = full.map(({ id: _, ...rest }) => ({ ...rest, ...(rest.criteria && { criteria: '+1 adult and child' }) }));

async function readBack(bytes: Uint8Array) {
  const read = await readSheets(bytes);
  if ('refused' in read) throw new Error(read.refused);
  return receiveMatrix(read.sheets, { today, columns: {} }, read.strays);
}

describe.each(['en', 'es'] as const)('a matrix that was saved (%s)', (language) => {
  it('as CSV comes back whole, and no cell of the file begins like a formula', async () => {
    const bytes = writeCsv(full, language);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/(?:^|[",\n])[=+\-@]/);
    const sheet = await readBack(bytes);
    expect(sheet.refusals).toEqual([]);
    expect(sheet.entries).toEqual(expected);
  });

  it('as Excel comes back whole, the lists of our template left aside', async () => {
    const sheet = await readBack(await writeWorkbook(full, language));
    expect(sheet.refusals).toEqual([]);
    expect(sheet.entries).toEqual(expected);
  });

  it('as a blank template has no project in it', async () => {
    expect((await readBack(await writeWorkbook([], language))).refused).toBe('no-projects');
  });
});

test('a cell is guarded so that it can be told again, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const guarded = guardCell(text);
      expect(guarded).not.toMatch(/^\s*[=+\-@]/);
      expect(unguardCell(guarded)).toBe(text);
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

describe('taking in a sheet', () => {
  const old = entry({ provider: 'Zz Old' });
  const kept = entry({ provider: 'Zz Kept' });
  const before = matrixOf(old, kept);
  const { id: _id, asOf: _asOf, ...sheet } = { ...kept, takesCeReferrals: 'no' as const };

  it('replaces the matrix, and a project that was there keeps its place in the records', () => {
    const { entries, counts } = mergeMatrix(before, [sheet], 'replace', '2026-11-01');
    expect(counts).toEqual({ added: 0, changed: 1, same: 0, gone: 1 });
    expect(entries).toEqual([{ ...kept, takesCeReferrals: 'no', asOf: '2026-11-01' }]);
  });

  it('or brings it up to date, and what the sheet does not name stays', () => {
    const { entries, counts } = mergeMatrix(before, [sheet, { ...sheet, provider: 'Zz New' }], 'update', '2026-11-01');
    expect(counts).toEqual({ added: 1, changed: 1, same: 0, gone: 0 });
    expect(entries.map(({ provider }) => provider)).toEqual(['Zz Old', 'Zz Kept', 'Zz New']);
    expect(new Set(entries.map(keyOf)).size).toBe(3);
  });

  it('that says the same changes nothing', () => {
    const { id: _, ...same } = kept;
    expect(mergeMatrix(before, [same], 'update', today).counts).toEqual({ added: 0, changed: 0, same: 1, gone: 0 });
  });
});

test('every event of every kind of project is one of HUD’s, and the entry takes it', () => {
  for (const type of projectTypeNames) {
    for (const event of eventsOf(type)) {
      expect(ceEvents[event]).toBeDefined();
      expect(matrixEntry.safeParse(entry({ type, event })).success).toBe(true);
    }
  }
});

test('2,000 projects are written, read back and taken in without a refusal', async () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    entry({ provider: `Zz Provider ${at}`, criteria: `Income below half, list ${at} a` }),
  );
  const sheet = await readBack(await writeWorkbook(many, 'en'));
  expect(sheet.rows).toEqual({ found: 2000, used: 2000, refused: 0 });
});
