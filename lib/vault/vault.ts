import type { Environment } from '../hmis/ids';
import type { VaultHeader } from './header';
import { leastCost, vaultCost } from './key-cost';
import { changePassphraseAtCost, createVaultAtCost, type Opener, raiseCost, renewRecoveryAtCost, unlockVaultAtCost } from './vault-at-cost';

/** A new vault with random keys; the header is all that is needed, with the passphrase or the recovery words, to open it again. */
export const createVault = (passphrase: string, environment: Environment) => createVaultAtCost(vaultCost, passphrase, environment);

export const unlockVault = (header: unknown, opener: Opener, environment: Environment) =>
  unlockVaultAtCost(leastCost, header, opener, environment);

export const changePassphrase = (header: unknown, opener: Opener, passphrase: string, environment: Environment) =>
  changePassphraseAtCost(leastCost, vaultCost, header, opener, passphrase, environment);

export const renewRecovery = (header: unknown, opener: Opener, environment: Environment) =>
  renewRecoveryAtCost(leastCost, header, opener, environment);

export const raiseToPresentCost = (header: VaultHeader, passphrase: string) => raiseCost(leastCost, vaultCost, header, passphrase);
