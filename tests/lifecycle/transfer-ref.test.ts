import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transferRef } from '../../lib/hmis/ids';
import { isTransferRef, newTransferRef } from '../../lib/lifecycle/transfer-ref';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const places = [2, 3, 4, 5, 7, 8, 9, 10] as const;
const anyRef = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((bytes) => newTransferRef(() => Uint8Array.from(bytes)));
const anyPlace = fc.constantFrom(...places);

const withCharacter = (ref: string, place: number, character: string) => ref.slice(0, place) + character + ref.slice(place + 1);

test('every new reference has the agreed form and the right check character', () => {
  fc.assert(
    fc.property(anyRef, (ref) => {
      expect(transferRef.safeParse(ref).success).toBe(true);
      expect(isTransferRef(ref)).toBe(true);
    }),
  );
});

test('one misheard character is always noticed', () => {
  fc.assert(
    fc.property(anyRef, anyPlace, fc.constantFrom(...alphabet), (ref, place, character) => {
      fc.pre(ref.charAt(place) !== character);
      expect(isTransferRef(withCharacter(ref, place, character))).toBe(false);
    }),
  );
});

test('two swapped characters are always noticed', () => {
  fc.assert(
    fc.property(anyRef, anyPlace, anyPlace, (ref, one, two) => {
      fc.pre(ref.charAt(one) !== ref.charAt(two));
      const swapped = withCharacter(withCharacter(ref, one, ref.charAt(two)), two, ref.charAt(one));
      expect(isTransferRef(swapped)).toBe(false);
    }),
  );
});

test.each(['', 'T-0000', 't-0000-0000', 'T-000O-0000', 'T-0000-00000'])('"%s" is not a reference', (text) => {
  expect(isTransferRef(text)).toBe(false);
});

test('a thousand references are a thousand different ones, and use every character', () => {
  const refs = Array.from({ length: 1000 }, () => newTransferRef());
  expect(new Set(refs).size).toBe(1000);
  expect(new Set(refs.join('').replace(/[T-]/g, '')).size).toBeGreaterThanOrEqual(31);
});
