import * as z from 'zod/mini';
import { instant } from '../hmis/ids';
import { type Card, card, fingerprint, isSameCard } from './card';
import { fingerprintOf } from './fingerprint';

export const partnerStates = ['unverified', 'verified', 'changed', 'revoked'] as const;
export type PartnerState = (typeof partnerStates)[number];

/** Somebody this desk exchanges packages with, known by a card. Its own name is the vault's and stands in no file. */
export const partner = z.strictObject({
  /** Random; the row's key in the store. */
  id: z.uuid(),
  kind: z.enum(['vsp', 'agency']),
  /** The alias of a VSP, V01…; an agency has none. */
  vsp: z.optional(z.string().check(z.regex(/^V\d{2}$/))),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  card,
  fingerprint,
  state: z.enum(partnerStates),
  addedAt: instant,
  /** When the words of this card were compared by voice. */
  verifiedAt: z.optional(instant),
  /** Who read them. */
  verifiedWith: z.optional(z.string().check(z.maxLength(80))),
  /** Cards it had before, the newest first. */
  earlier: z.array(z.strictObject({ fingerprint, card, until: instant, wasVerified: z.boolean(), wasRevoked: z.boolean() })),
});
export type Partner = z.infer<typeof partner>;

/** A card that came; nobody has said yet that it is really theirs. */
export async function newPartner(given: Pick<Partner, 'kind' | 'vsp' | 'name' | 'card'>, now: Date): Promise<Partner> {
  const { kind, vsp, name } = given;
  return {
    id: crypto.randomUUID(),
    kind,
    ...(vsp !== undefined && { vsp }),
    name,
    card: given.card,
    fingerprint: await fingerprintOf(given.card),
    state: 'unverified',
    addedAt: now.toISOString(),
    earlier: [],
  };
}

/** Both read the same words to each other. A card that was revoked never comes back: it takes a new one. */
export function verified(before: Partner, now: Date, verifiedWith?: string): Partner {
  if (before.state === 'revoked') throw new Error('a revoked card is not verified again');
  const { verifiedWith: _before, ...rest } = before;
  return { ...rest, state: 'verified', verifiedAt: now.toISOString(), ...(verifiedWith !== undefined && { verifiedWith }) };
}

/** The words differed, or nobody could say any more that they are the same. */
export function doubted(before: Partner): Partner {
  if (before.state === 'revoked') return before;
  const { verifiedAt: _at, verifiedWith: _with, ...rest } = before;
  return { ...rest, state: before.earlier.some(({ wasVerified }) => wasVerified) ? 'changed' : 'unverified' };
}

/** Its keys are lost or in the wrong hands: nothing goes there and nothing is taken from there. */
export const revoked = (before: Partner): Partner => ({ ...before, state: 'revoked' });

/** Another card in the place of this one. Whoever was known by one that was compared counts as changed until it is compared again. */
export async function cardReplaced(before: Partner, next: Card, now: Date): Promise<Partner> {
  if (isSameCard(before.card, next)) return before;
  const { verifiedAt, verifiedWith: _with, ...rest } = before;
  const replaced = {
    fingerprint: before.fingerprint,
    card: before.card,
    until: now.toISOString(),
    wasVerified: verifiedAt !== undefined,
    wasRevoked: before.state === 'revoked',
  };
  const earlier = [replaced, ...before.earlier];
  const wasRevoked = earlier.some((each) => each.wasRevoked && isSameCard(each.card, next));
  const state = wasRevoked ? 'revoked' : earlier.some(({ wasVerified }) => wasVerified) ? 'changed' : 'unverified';
  return { ...rest, card: next, fingerprint: await fingerprintOf(next), state, earlier };
}

/** Whether a package may be sealed for it: compared by voice, and the card still the one that was compared. */
export async function mayReceive(one: Partner): Promise<boolean> {
  return one.state === 'verified' && one.verifiedAt !== undefined && (await fingerprintOf(one.card)) === one.fingerprint;
}
