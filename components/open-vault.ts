import { createContext, useContext } from 'react';
import type { Database } from '../lib/store/database';
import type { Vault } from '../lib/vault/envelope';

export interface OpenVault {
  db: Database;
  vault: Vault;
}

/** The vault that is open, for what reads a value of its own deep inside a view. */
export const OpenVaultContext = createContext<OpenVault | undefined>(undefined);
export const useOpenVault = (): OpenVault | undefined => useContext(OpenVaultContext);
