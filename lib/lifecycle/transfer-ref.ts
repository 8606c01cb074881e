import { type TransferRef, transferRef } from '../hmis/ids';

/** Crockford's 32 characters: no I, L, O or U to mishear or misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Times x in the field of 32 elements (x^5 = x^2 + 1). */
const timesX = (value: number) => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/**
 * The last character makes x^7·c1 + x^6·c2 + … + x·c7 + c8 = 0 in that field. Every single wrong character and every two characters
 * swapped change the sum. Crockford's own check (modulo 37) needs five more signs, and Luhn misses some swaps.
 */
function checkValue(values: number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

/** Fills the bytes it is given with random ones, as `crypto.getRandomValues` does. */
type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** A new random reference `T-XXXX-XXXX`, derived from nothing. */
export function newTransferRef(random: RandomBytes = (bytes) => crypto.getRandomValues(bytes)): TransferRef {
  const values = [...random(new Uint8Array(7))].map((byte) => byte & 31);
  const characters = [...values, checkValue(values)].map((value) => alphabet.charAt(value)).join('');
  return transferRef.parse(`T-${characters.slice(0, 4)}-${characters.slice(4)}`);
}

/** Whether a reference read to us over the phone can be right. */
export function isTransferRef(text: string): text is TransferRef {
  if (!transferRef.safeParse(text).success) return false;
  const values = [...text.slice(1).replaceAll('-', '')].map((character) => alphabet.indexOf(character));
  return checkValue(values.slice(0, 7)) === values[7];
}
