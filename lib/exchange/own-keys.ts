import * as z from 'zod/mini';
import { instant } from '../hmis/ids';
import { toBase64 } from '../vault/base64';
import { type Card, card } from './card';

const dayMs = 86_400_000;
/** A year, then the desk says that it is time. */
const rotateAfterDays = 365;
/** A package opens for 30 days; what was not opened by then is asked for again. Ninety leave time for one that lies in quarantine. */
const keepOldDays = 90;

const identity = z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/));

/** This desk's own keys. They live in the vault and nowhere else. */
export const exchangeKeys = z.strictObject({
  madeAt: instant,
  card,
  /** age's X25519 secret key. */
  identity,
  /** Ed25519 private key, PKCS #8 in base 64. */
  signing: z.string(),
  /** Keys that were rotated away, the newest first: they still open what was sent to them, and sign nothing any more. */
  earlier: z.array(z.strictObject({ card, identity, retiredAt: instant })),
});
export type ExchangeKeys = z.infer<typeof exchangeKeys>;

/** Whether this browser knows the kind of signature (Chrome and Edge since 137, Firefox since 129). */
export const canExchange = (): Promise<boolean> =>
  crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );

/** New keys, made here and by chance. */
export async function newExchangeKeys(now: Date): Promise<ExchangeKeys> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const own = await generateX25519Identity();
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair of keys');
  const [recipient, pkcs8, raw] = await Promise.all([
    identityToRecipient(own),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ]);
  return {
    madeAt: now.toISOString(),
    card: { recipient, signKey: toBase64(new Uint8Array(raw)) },
    identity: own,
    signing: toBase64(new Uint8Array(pkcs8)),
    earlier: [],
  };
}

/** What others may have. */
export const cardOf = (keys: ExchangeKeys): Card => keys.card;

/** New keys in the place of these. Partners need the new card, and compare it again. */
export async function rotate(keys: ExchangeKeys, now: Date): Promise<ExchangeKeys> {
  const retired = { card: keys.card, identity: keys.identity, retiredAt: now.toISOString() };
  return { ...(await newExchangeKeys(now)), earlier: [retired, ...keys.earlier] };
}

const daysSince = (then: string, now: Date) => (now.getTime() - new Date(then).getTime()) / dayMs;

export const isRotationDue = ({ madeAt }: ExchangeKeys, now: Date): boolean => daysSince(madeAt, now) >= rotateAfterDays;

/** The keys without those that have served their time; the same object when there are none. */
export function withoutOldKeys(keys: ExchangeKeys, now: Date): ExchangeKeys {
  const earlier = keys.earlier.filter(({ retiredAt }) => daysSince(retiredAt, now) < keepOldDays);
  return earlier.length === keys.earlier.length ? keys : { ...keys, earlier };
}
