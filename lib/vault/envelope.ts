import type { Environment } from '../hmis/ids';

/** Raised when the form of what is sealed changes; part of what every row authenticates. */
const schemaVersion = 1;

/** One value, encrypted under the vault's key and bound to its place: it opens in no other row, table or vault. */
export interface Sealed {
  schema: typeof schemaVersion;
  nonce: Uint8Array<ArrayBuffer>;
  box: Uint8Array<ArrayBuffer>;
}

export interface Vault {
  environment: Environment;
  seal(table: string, id: string, value: unknown): Promise<Sealed>;
  /** Throws VaultError('unreadable') when the seal is broken or belongs elsewhere. */
  open(table: string, id: string, sealed: Sealed): Promise<unknown>;
}

export class VaultError extends Error {
  readonly code = 'unreadable';
  constructor() {
    super('unreadable');
    this.name = 'VaultError';
  }
}

/** The open vault. The key cannot be taken out of `key`; dropping the vault is locking it. */
export function vaultOf(key: CryptoKey, environment: Environment): Vault {
  const place = (table: string, id: string) => new TextEncoder().encode(JSON.stringify([schemaVersion, environment, table, id]));
  return {
    environment,
    async seal(table, id, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(value));
      const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: place(table, id) }, key, text);
      text.fill(0);
      return { schema: schemaVersion, nonce, box: new Uint8Array(box) };
    },
    async open(table, id, sealed) {
      try {
        if (sealed.schema !== schemaVersion) throw new VaultError();
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce, additionalData: place(table, id) }, key, sealed.box);
        return JSON.parse(new TextDecoder().decode(text));
      } catch {
        throw new VaultError();
      }
    },
  };
}
