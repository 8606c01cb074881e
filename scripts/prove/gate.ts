import { everythingHolds, type GateFacts, gateFailure } from '../../lib/fill/gate';
import { seededChance } from '../../lib/practice/variants/registry';
import type { Report, Suite } from './suite';

const names = Object.keys(everythingHolds);
const full = 2 ** names.length;

type Gate = typeof gateFailure;

/** Each number is one combination of what holds and what does not; the last one is "everything holds". */
const factsOf = (combination: number): GateFacts =>
  Object.assign({ ...everythingHolds }, ...names.map((name, bit) => ({ [name]: (combination & (1 << bit)) !== 0 })));

function tryGate(gate: Gate, seed: number, count: number, report: Report): void {
  const chance = seededChance(seed);
  for (let tried = 0; tried < count; tried += 1) {
    const combination = count >= full ? tried : Math.floor(chance() * full);
    const isOpen = gate(factsOf(combination)) === undefined;
    if (isOpen !== (combination === full - 1)) report.wrong(`combination ${combination} is ${isOpen ? 'open' : 'shut'}`);
    report.done();
  }
}

export const gate: Suite = {
  name: 'gate',
  title: 'a write is let through only when every condition of the gate holds',
  needs: 'node',
  full,
  sample: 2_000,
  run: async (seed, count, report) => tryGate(gateFailure, seed, count, report),
  // A gate that does not look at the client.
  canary: async (seed, count, report) =>
    tryGate((facts) => gateFailure({ ...facts, isSameClient: true }), seed, Math.max(count, full), report),
};
