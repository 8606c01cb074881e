import * as z from 'zod/mini';
import type { Environment } from '../hmis/ids';
import { ageKind } from './age-file';
import { type Card, isSameCard } from './card';
import { fingerprintOf } from './fingerprint';
import type { ExchangeKeys } from './own-keys';
import { readPackageText } from './package-text';
import { mayReceive, type Partner } from './partner';
import { type Payload, packageFormat, packageFrame, packageVersion, payload, purposes, sentBy } from './payload';
import { mostPackageBytes, packageDays } from './seal-package';
import { verifies } from './signature';

const dayMs = 86_400_000;

export type PackageRefusal =
  | 'not-a-package'
  | 'too-large'
  | 'not-for-us'
  | 'unknown-sender'
  | 'sender-unverified'
  | 'sender-changed'
  | 'sender-revoked'
  | 'damaged'
  | 'bad-signature'
  | 're-targeted'
  | 'expired'
  | 'from-the-future'
  | 'replayed'
  | 'newer-version'
  | 'other-environment'
  | 'from-the-wrong-side';

/** What a package that waits for its sender to be compared says of itself: signed by that card, and no row of it. */
export interface PackageClaim {
  id: string;
  expiresAt: string;
  card: Card;
  /** Whom the card belongs to, or whom it says it belonged to under an earlier one. */
  partner?: Partner;
  rows: number;
}

export type OpenedPackage =
  | { ok: true; payload: Payload; partner: Partner }
  | { ok: false; reason: PackageRefusal; card?: Card; claim?: PackageClaim };

interface Opening {
  keys: ExchangeKeys;
  partners: readonly Partner[];
  /** Ids of the packages that were taken before. */
  seen: ReadonlySet<string>;
  environment: Environment;
  now: Date;
}

const refused = (reason: PackageRefusal): OpenedPackage => ({ ok: false, reason });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Opens it with each of our keys, the newest first, and says which card it was encrypted for. */
async function decrypt(file: Uint8Array, keys: ExchangeKeys): Promise<{ bytes: Uint8Array; card: Card } | 'not-for-us' | 'damaged'> {
  const { Decrypter } = await import('age-encryption');
  for (const { identity, card } of [keys, ...keys.earlier]) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      return { bytes: await decrypter.decrypt(file), card };
    } catch (error) {
      if (!(error instanceof Error && /no identity matched/.test(error.message))) return 'damaged';
    }
  }
  return 'not-for-us';
}

const anyVersion = z.object({ format: z.literal(packageFormat), version: z.number() });
/** What is looked at before the rows are. */
const frame = z.object({ ...packageFrame, purpose: z.enum(purposes), rows: z.array(z.unknown()) });

interface Sender {
  partner: Partner | undefined;
  reason: PackageRefusal | undefined;
}

/** Whose card it is. One key of a partner with another one beside it, or a card it had before, is a changed card. */
async function senderOf({ sender, senderBefore }: z.infer<typeof frame>, partners: readonly Partner[]): Promise<Sender> {
  const known = partners.find(({ card }) => isSameCard(card, sender));
  if (known !== undefined) {
    if (known.state !== 'verified') return { partner: known, reason: `sender-${known.state}` };
    return { partner: known, reason: (await mayReceive(known)) ? undefined : 'sender-changed' };
  }
  const revoked = partners.find(({ earlier }) => earlier.some((each) => each.wasRevoked && isSameCard(each.card, sender)));
  if (revoked !== undefined) return { partner: revoked, reason: 'sender-revoked' };
  const isKeyOf = (card: Card) => card.signKey === sender.signKey || card.recipient === sender.recipient;
  const changed = partners.find(
    ({ card, fingerprint, earlier }) => isKeyOf(card) || fingerprint === senderBefore || earlier.some((each) => isKeyOf(each.card)),
  );
  return { partner: changed, reason: changed === undefined ? 'unknown-sender' : 'sender-changed' };
}

function timeRefusal({ createdAt, expiresAt }: z.infer<typeof frame>, now: Date): PackageRefusal | undefined {
  const [created, expires] = [new Date(createdAt).getTime(), new Date(expiresAt).getTime()];
  // Clocks differ; a day is more than any should.
  if (created > now.getTime() + dayMs) return 'from-the-future';
  return now.getTime() > Math.min(expires, created + packageDays * dayMs) ? 'expired' : undefined;
}

/**
 * Opens a package of a partner whose card was compared, once. Never throws, and reads no row before the signature, the sender, the
 * recipient and the time are right.
 */
export async function openPackage(file: Uint8Array, { keys, partners, seen, environment, now }: Opening): Promise<OpenedPackage> {
  if (file.length > mostPackageBytes) return refused('too-large');
  if (ageKind(file) !== 'recipient') return refused('not-a-package');
  const decrypted = await decrypt(file, keys);
  if (typeof decrypted === 'string') return refused(decrypted);
  const text = readPackageText(decrypted.bytes);
  decrypted.bytes.fill(0);
  if (text === undefined) return refused('damaged');
  const value = parseJson(text.payload);
  const claimed = anyVersion.safeParse(value).data;
  if (claimed === undefined) return refused('not-a-package');
  if (claimed.version > packageVersion) return refused('newer-version');
  const { data: about } = frame.safeParse(value);
  if (about === undefined) return refused('damaged');

  const sender = await fingerprintOf(about.sender);
  const { signature } = text;
  const isSigned =
    text.sender === sender &&
    (await verifies(about.sender.signKey, signature, { sender, recipient: about.recipient, payload: text.payload }));
  if (!isSigned) return refused('bad-signature');
  if (about.recipient !== (await fingerprintOf(decrypted.card))) return refused('re-targeted');
  if (about.environment !== environment) return refused('other-environment');
  const { partner, reason } = await senderOf(about, partners);
  const late = timeRefusal(about, now);
  if (late !== undefined) return refused(late);
  if (seen.has(about.id)) return refused('replayed');
  if (reason !== undefined || partner === undefined) {
    const claim = { id: about.id, expiresAt: about.expiresAt, card: about.sender, ...(partner && { partner }), rows: about.rows.length };
    return { ok: false, reason: reason ?? 'unknown-sender', card: about.sender, claim };
  }
  if (sentBy[about.purpose] !== partner.kind) return refused('from-the-wrong-side');
  const { data } = payload.safeParse(value);
  return data === undefined ? refused('damaged') : { ok: true, payload: data, partner };
}
