import { type AuditHead, checkChain, linked, newChain } from '../../lib/audit/chain';
import { type AuditEntry, auditActions } from '../../lib/audit/entry';
import { seededChance } from '../../lib/practice/variants/registry';
import type { Report, Suite } from './suite';

type Check = typeof checkChain;
type Chain = { entries: AuditEntry[]; head: AuditHead };

const begun = Date.UTC(2026, 10, 2, 8);

function randomEvents(chance: () => number, count: number) {
  return Array.from({ length: count }, () => {
    const action = auditActions[Math.floor(chance() * auditActions.length)] ?? 'received';
    const record = `00000000-0000-4000-8000-${String(Math.floor(chance() * 1e12)).padStart(12, '0')}`;
    return { action, ...(chance() < 0.8 && { record }), ...(chance() < 0.3 && { detail: 'project-entry' }) };
  });
}

/** Grown in steps, as a desk grows it. */
async function randomChain(chance: () => number): Promise<Chain> {
  let chain: Chain = { entries: [], head: newChain() };
  const steps = 1 + Math.floor(chance() * 6);
  for (let step = 0; step < steps; step += 1) {
    const grown = await linked(chain.head, randomEvents(chance, 1 + Math.floor(chance() * 6)), new Date(begun + step * 3_600_000));
    chain = { entries: [...chain.entries, ...grown.entries], head: grown.head };
  }
  return chain;
}

/** The tail written again, with right hashes of its own, by somebody who cannot change the head. */
async function forged(chain: Chain, from: number, chance: () => number): Promise<AuditEntry[]> {
  const kept = chain.entries.slice(0, from);
  const last = kept.at(-1);
  const head = { chain: chain.head.chain, seq: from - 1, hash: last?.hash ?? chain.head.chain };
  const more = await linked(head, randomEvents(chance, chain.entries.length - from), new Date(begun));
  return [...kept, ...more.entries];
}

/** Each takes a whole chain and the place to tamper with. */
const tamperings: Record<string, (chain: Chain, at: number, chance: () => number) => AuditEntry[] | Promise<AuditEntry[]>> = {
  deleted: ({ entries }, at) => entries.filter((_, each) => each !== at),
  cut: ({ entries }, at) => entries.slice(0, at),
  doubled: ({ entries }, at) => entries.flatMap((entry, each) => (each === at ? [entry, entry] : [entry])),
  reordered({ entries }, at) {
    const [taken] = entries.slice(at, at + 1);
    const rest = entries.filter((_, each) => each !== at);
    return taken === undefined ? rest : at === 0 ? [...rest.slice(0, 1), taken, ...rest.slice(1)] : [taken, ...rest];
  },
  'other action': ({ entries }, at) =>
    entries.map((entry, each) => (each === at ? { ...entry, action: entry.action === 'received' ? 'closed' : 'received' } : entry)),
  'other hour': ({ entries }, at) => entries.map((entry, each) => (each === at ? { ...entry, hour: '2026-01-01T00:00:00.000Z' } : entry)),
  'other record': ({ entries }, at) => entries.map((entry, each) => (each === at ? { ...entry, record: crypto.randomUUID() } : entry)),
  'other hash': ({ entries }, at) => entries.map((entry, each) => (each === at ? { ...entry, hash: entry.before } : entry)),
  'written again': (chain, at, chance) => forged(chain, at, chance),
};
const kinds = Object.keys(tamperings);

async function tryChains(check: Check, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  for (let tried = 0; tried < count; tried += 1) {
    const chain = await randomChain(chance);
    const kind = kinds[tried % kinds.length] ?? 'deleted';
    const at = Math.floor(chance() * chain.entries.length);
    // With one entry there is nothing to change places with.
    if (!(kind === 'reordered' && chain.entries.length === 1)) {
      if (!(await check(chain.entries, chain.head)).isWhole) report.wrong(`case ${tried}: a whole chain is called broken`);
      const found = await check((await tamperings[kind]?.(chain, at, chance)) ?? [], chain.head);
      if (found.isWhole) report.wrong(`case ${tried}: ${kind} at ${at} of ${chain.entries.length} is not found`);
      // Something taken out shows at its place; something put in, behind it; what was moved to the front, at the front.
      else if (kind !== 'reordered' && found.at !== (kind === 'doubled' ? at + 1 : kind === 'written again' ? chain.entries.length : at)) {
        report.wrong(`case ${tried}: ${kind} at ${at} is told at ${found.at}`);
      }
      report.count(kind);
    }
    report.done();
  }
}

export const auditChain: Suite = {
  name: 'audit-chain',
  title: 'an entry of the log that is deleted, moved, changed, doubled, cut off or written again is found',
  needs: 'node',
  full: 10_000,
  sample: 300,
  run: (seed, count, report) => tryChains(checkChain, seed, count, report),
  // A check that counts the hashes again and forgets the head.
  canary: (seed, count, report) =>
    tryChains((entries) => checkChain(entries, { ...newChain(), ...headOf(entries) }), seed, Math.max(count, 100), report),
};

function headOf(entries: readonly AuditEntry[]): Partial<AuditHead> {
  const first = entries[0];
  const last = entries.at(-1);
  return first === undefined || last === undefined ? {} : { chain: first.before, seq: entries.length - 1, hash: last.hash };
}
