import { lengthPrefixed } from './length-prefixed';

const context = 'transfer-desk-row/1';

/**
 * The record's id for one row of a package: the same whenever and in whichever window the package is opened, so that the store keeps it
 * once (lib/store/transfers.ts). As random as the package's own id, and said to nobody. A UUID of version 8.
 */
export async function rowId(packageId: string, ref: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', lengthPrefixed([context, packageId, ref])));
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) & 3)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
