import type { Environment } from '../hmis/ids';
import type { Vault } from './envelope';
import type { VaultHeader } from './header';
import { vaultCost } from './key-cost';
import { createVaultAtCost, type Unlocked, unlockVaultAtCost } from './vault-at-cost';

/** A new vault with a random key; the header is all that is needed, with the passphrase, to open it again. */
export function createVault(passphrase: string, environment: Environment): Promise<{ header: VaultHeader; vault: Vault }> {
  return createVaultAtCost(vaultCost, passphrase, environment);
}

export function unlockVault(header: unknown, passphrase: string, environment: Environment): Promise<Unlocked> {
  return unlockVaultAtCost(vaultCost, header, passphrase, environment);
}
