import * as z from 'zod/mini';
import { toBase64 } from '../vault/base64';
import type { AuditEntry, AuditEvent } from './entry';

/** The end of a chain, kept apart from it and in every backup: an entry cut off or put in its place no longer agrees with it. */
export const auditHead = z.strictObject({
  /** What the first entry names as the one before it: by chance, so that it names this chain. */
  chain: z.string(),
  seq: z.int(),
  hash: z.string(),
});
export type AuditHead = z.infer<typeof auditHead>;

/** There are no accounts yet: one vault is one person's. */
const actor = 'this-desk';
const hourMs = 3_600_000;

export const newChain = (): AuditHead => {
  const chain = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  return { chain, seq: -1, hash: chain };
};

async function hashOf({ seq, hour, actor: who, action, record, detail, before }: Omit<AuditEntry, 'hash'>): Promise<string> {
  const whole = new TextEncoder().encode(JSON.stringify([seq, hour, who, action, record ?? '', detail ?? '', before]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}

/** The chain grown by these events. */
export async function linked(
  head: AuditHead,
  events: readonly AuditEvent[],
  now: Date,
): Promise<{ entries: AuditEntry[]; head: AuditHead }> {
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs).toISOString();
  const entries: AuditEntry[] = [];
  let { seq, hash } = head;
  for (const event of events) {
    seq += 1;
    const entry = { seq, hour, actor, ...event, before: hash };
    hash = await hashOf(entry);
    entries.push({ ...entry, hash });
  }
  return { entries, head: { chain: head.chain, seq, hash } };
}

/** Whether every entry is as it was written, in its place, and none is missing; else the number of the first that is not. */
export type ChainCheck = { isWhole: true } | { isWhole: false; at: number };

export async function checkChain(entries: readonly AuditEntry[], head: AuditHead): Promise<ChainCheck> {
  const hashes = await Promise.all(entries.map(hashOf));
  const wrong = entries.findIndex(
    (entry, at) => entry.seq !== at || entry.hash !== hashes[at] || entry.before !== (at === 0 ? head.chain : entries[at - 1]?.hash),
  );
  if (wrong !== -1) return { isWhole: false, at: wrong };
  const last = entries.at(-1);
  const isComplete = head.seq === entries.length - 1 && head.hash === (last?.hash ?? head.chain);
  return isComplete ? { isWhole: true } : { isWhole: false, at: entries.length };
}

/** Whether a chain is the one that an earlier head was taken from, grown or as it was; undefined when that was another desk's. */
export function isContinued(entries: readonly AuditEntry[], head: AuditHead, earlier: AuditHead): boolean | undefined {
  if (earlier.chain !== head.chain) return undefined;
  return earlier.seq === -1 || entries.some(({ seq, hash }) => seq === earlier.seq && hash === earlier.hash);
}
