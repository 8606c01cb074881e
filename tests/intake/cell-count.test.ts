import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFields } from '../../lib/intake/form-fields';
import { rawFormOfCells } from '../../lib/intake/raw-form-of-cells';
import { receiveTyped } from '../../lib/intake/receive-typed';

const text = fc.oneof(
  fc.string({ minLength: 1 }).filter((value) => value.trim() !== ''),
  fc.constantFrom('Zzamber', '11/18/2026', '1', '9', 'psh', 'Zz Homes', 'Child care', 'provider-full', '512-55-0142', '(512) 555-0142'),
);
const cell = fc.record({
  name: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...formFields) },
    fc.constantFrom('ssn', '__proto__', 'constructor', 'referral.9.service', 'referral'),
  ),
  text,
  disagrees: fc.boolean(),
});

describe('the count of cells', () => {
  it('adds up for every set of fields: found is used and refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), fc.nat({ max: 3 }), async (cells, notes) => {
        const { raw, already } = rawFormOfCells({ marker: '', cells, notes });
        const result = await receiveTyped(raw, '2026-11-22', { codeNameConfirmed: true }, already);
        expect(result.cells.found).toBe(cells.length + notes);
        expect(result.cells.used + result.cells.refused).toBe(result.cells.found);
      }),
    );
  });

  it('keeps in the draft exactly the cells it calls used', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (cells) => {
        const { raw, already } = rawFormOfCells({ marker: '', cells, notes: 0 });
        const { draft, cells: count } = await receiveTyped(raw, '2026-11-22', { codeNameConfirmed: true }, already);
        const { referrals, unmetNeeds, ...items } = draft;
        const kept = [items, ...referrals, ...unmetNeeds].flatMap((part) => Object.values(part)).filter((value) => value !== '');
        expect(kept).toHaveLength(count.used);
      }),
    );
  });
});
