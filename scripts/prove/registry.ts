import { ageCommand } from './age-command';
import { auditChain } from './audit-chain';
import { clocks } from './clocks';
import { closedWords } from './closed-words';
import { exportInjection } from './export-injection';
import { gate } from './gate';
import { importFuzz } from './import-fuzz';
import { matrix } from './matrix';
import { mixedVsp } from './mixed-vsp';
import { noNetwork } from './no-network';
import { packages } from './packages';
import { pageMutations } from './page-mutations';
import { policy } from './policy';
import { purge } from './purge';
import { restoreSuite } from './restore';
import { screening } from './screening';
import { storageFaults } from './storage-faults';
import type { Suite } from './suite';
import { twoTabs } from './two-tabs';
import { upgrades } from './upgrades';
import { vaultTamper } from './vault-tamper';

/** Every suite; a further one is a file here and a line. */
export const suites: readonly Suite[] = [
  ageCommand,
  auditChain,
  clocks,
  closedWords,
  exportInjection,
  gate,
  importFuzz,
  matrix,
  mixedVsp,
  noNetwork,
  packages,
  pageMutations,
  policy,
  purge,
  restoreSuite,
  screening,
  storageFaults,
  twoTabs,
  upgrades,
  vaultTamper,
];

/** @throws naming the suites there are */
export function suitesNamed(names: readonly string[]): readonly Suite[] {
  if (names.length === 0) return suites;
  return names.map((name) => {
    const found = suites.find((suite) => suite.name === name);
    if (found === undefined) throw new Error(`There is no suite "${name}". Known: ${suites.map((suite) => suite.name).join(', ')}.`);
    return found;
  });
}
