import { argon2id } from './argon2id';
import { fromBase64, toBase64 } from './base64';

/** What one guess at the passphrase costs. */
export interface KeyCost {
  memoryKib: number;
  passes: number;
  lanes: number;
}

/** 64 MiB and three passes: under a second on an office machine, and RFC 9106's second recommendation. */
export const vaultCost = { memoryKib: 65_536, passes: 3, lanes: 1 } as const satisfies KeyCost;

/** The least that any release of ours has asked for; a header that names less was lowered by somebody. */
export const leastCost = { memoryKib: 65_536, passes: 3, lanes: 1 } as const satisfies KeyCost;

/** A forged header must not hang the panel: no more than four times the work we ask for ourselves. */
const heaviest = { memoryKib: 262_144, passes: 12, lanes: 4, work: 4 * vaultCost.memoryKib * vaultCost.passes } as const;

const saltLength = 16;
const phc = /^\$argon2id\$v=19\$m=([1-9]\d{0,6}),t=([1-9]\d?),p=([1-9])\$([A-Za-z0-9+/]{22})$/;

/** Cost and salt as a PHC string; base 64 without padding, as that format wants it. */
export function newKeyDerivation(cost: KeyCost): string {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(saltLength))).replace(/=+$/, '');
  return `$argon2id$v=19$m=${cost.memoryKib},t=${cost.passes},p=${cost.lanes}$${salt}`;
}

export interface KeyDerivation extends KeyCost {
  salt: Uint8Array<ArrayBuffer>;
}

/** `undefined` when the string is not ours, cheaper than `floor` (a lowered header) or absurdly dear. */
export function parseKeyDerivation(text: string, floor: KeyCost): KeyDerivation | undefined {
  const parts = phc.exec(text);
  const salt = parts?.[4] && fromBase64(`${parts[4]}==`);
  if (!parts || !salt) return undefined;
  const cost = { memoryKib: Number(parts[1]), passes: Number(parts[2]), lanes: Number(parts[3]), salt };
  const isTooDear =
    cost.memoryKib > heaviest.memoryKib ||
    cost.passes > heaviest.passes ||
    cost.lanes > heaviest.lanes ||
    cost.memoryKib * cost.passes > heaviest.work;
  return isCheaper(cost, floor) || isTooDear ? undefined : cost;
}

export const isCheaper = (one: KeyCost, other: KeyCost): boolean =>
  one.memoryKib < other.memoryKib || one.passes < other.passes || one.lanes < other.lanes;

/** The key that wraps the vault's master key. NFKC, so that an accent typed on another machine is the same passphrase. */
export async function deriveWrappingKey(passphrase: string, derivation: KeyDerivation): Promise<CryptoKey> {
  const raw = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: derivation.salt,
    memorySize: derivation.memoryKib,
    iterations: derivation.passes,
    parallelism: derivation.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  const bytes = new Uint8Array(raw);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  raw.fill(0);
  bytes.fill(0);
  return key;
}
