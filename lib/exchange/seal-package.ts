import type { Environment } from '../hmis/ids';
import { isSameCard } from './card';
import { fingerprintOf } from './fingerprint';
import { cardOf, type ExchangeKeys } from './own-keys';
import { writePackageText } from './package-text';
import { mayReceive, type Partner } from './partner';
import { mostRows, type Payload, packageFormat, packageVersion, payload, type RowOf, sentBy } from './payload';
import { sign } from './signature';

const dayMs = 86_400_000;
/** So long a package may be opened. */
export const packageDays = 30;
/** A larger file is not even looked at by the one who receives it (lib/exchange/open-package.ts). */
export const mostPackageBytes = 8 * 1024 * 1024;

/** A row with the VSP whose household it is. The alias goes into no file; it is there so that no row can go to another VSP. */
export interface ForVsp<Row> {
  vsp: string;
  row: Row;
}

/** What is to be sealed. What goes to a VSP says of every row whose it is. */
export type PackageContent =
  | { purpose: 'enrollment'; rows: readonly RowOf<'enrollment'>[] }
  | { purpose: 'exit'; rows: readonly RowOf<'exit'>[] }
  | { purpose: 'receipt'; rows: readonly RowOf<'receipt'>[] }
  | { purpose: 'idReturn'; rows: readonly ForVsp<RowOf<'idReturn'>>[] }
  | { purpose: 'outcomes'; rows: readonly ForVsp<RowOf<'outcomes'>>[] };

export type SealRefusal =
  | 'recipient-unverified'
  | 'recipient-changed'
  | 'recipient-revoked'
  | 'recipient-is-this-desk'
  | 'recipient-card-unusable'
  | 'row-of-another-vsp'
  | 'wrong-side'
  | 'no-rows'
  | 'too-many-rows'
  | 'same-reference-twice'
  | 'row-unusable';

export type SealedPackage = { ok: true; file: Uint8Array<ArrayBuffer>; name: string; id: string } | { ok: false; reason: SealRefusal };

interface Sealing {
  keys: ExchangeKeys;
  to: Partner;
  environment: Environment;
  now: Date;
}

const refused = (reason: SealRefusal): SealedPackage => ({ ok: false, reason });

/** Nobody mishears them, and they say nothing. */
const nameCharacters = '0123456789abcdefghjkmnpqrstvwxyz';
const packageName = (): string =>
  `pkg-${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => nameCharacters.charAt(byte & 31)).join('')}.age`;

/** What keeps this from going there, in the order in which it is said. */
async function whyNot(content: PackageContent, { keys, to }: Sealing): Promise<SealRefusal | undefined> {
  if (to.state === 'unverified' || to.state === 'changed' || to.state === 'revoked') return `recipient-${to.state}`;
  // A card that was exchanged under the hand of the one who compared it.
  if (!(await mayReceive(to))) return 'recipient-changed';
  if (isSameCard(to.card, cardOf(keys))) return 'recipient-is-this-desk';
  if (sentBy[content.purpose] === to.kind) return 'wrong-side';
  const aliases = content.rows.flatMap((row) => ('vsp' in row ? [row.vsp] : []));
  if (aliases.some((vsp) => vsp !== to.vsp)) return 'row-of-another-vsp';
  if (content.rows.length === 0) return 'no-rows';
  return content.rows.length > mostRows ? 'too-many-rows' : undefined;
}

/** Only what the schema knows goes into the file, and only if all of it is as it should be. */
async function payloadOf(
  { purpose, rows }: PackageContent,
  { keys, to, environment, now }: Sealing,
): Promise<Payload | 'twice' | undefined> {
  const [before] = keys.earlier;
  const plain = rows.map((row) => ('vsp' in row ? row.row : row));
  if (new Set(plain.map((row) => row.ref)).size < plain.length) return 'twice';
  return payload.safeParse({
    format: packageFormat,
    version: packageVersion,
    id: crypto.randomUUID(),
    environment,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + packageDays * dayMs).toISOString(),
    purpose,
    sender: cardOf(keys),
    ...(before !== undefined && { senderBefore: await fingerprintOf(before.card) }),
    recipient: to.fingerprint,
    rows: plain,
  }).data;
}

/** Signed, padded and encrypted for this one partner. A row that does not belong to it stops everything: nothing is left out silently. */
export async function sealPackage(content: PackageContent, sealing: Sealing): Promise<SealedPackage> {
  const { keys, to } = sealing;
  const reason = await whyNot(content, sealing);
  if (reason !== undefined) return refused(reason);
  const what = await payloadOf(content, sealing);
  if (what === 'twice') return refused('same-reference-twice');
  if (what === undefined) return refused('row-unusable');
  const text = JSON.stringify(what);
  const sender = await fingerprintOf(cardOf(keys));
  const signature = await sign(keys.signing, { sender, recipient: to.fingerprint, payload: text });
  const padded = writePackageText({ payload: text, sender, signature });
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  let file: Uint8Array<ArrayBuffer>;
  try {
    encrypter.addRecipient(to.card.recipient);
    file = new Uint8Array(await encrypter.encrypt(padded));
  } catch {
    // The check at the end of the key, or a key that no secret can come of.
    return refused('recipient-card-unusable');
  } finally {
    padded.fill(0);
  }
  return file.length > mostPackageBytes ? refused('too-many-rows') : { ok: true, file, name: packageName(), id: what.id };
}
