import * as z from 'zod/mini';

/** What a desk gives to those it exchanges packages with: where to encrypt to, and what its signatures are checked with. Both are public. */
export const card = z.strictObject({
  /** age's X25519 recipient. */
  recipient: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  /** Ed25519, 32 bytes in base 64. */
  signKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)),
});
export type Card = z.infer<typeof card>;

export const isSameCard = (one: Card, other: Card): boolean => one.recipient === other.recipient && one.signKey === other.signKey;

/** 128 bits in hexadecimal digits (lib/exchange/fingerprint.ts). */
export const fingerprint = z.string().check(z.regex(/^[0-9a-f]{32}$/));
