import { fromBase64, toBase64 } from '../vault/base64';
import { lengthPrefixed } from './length-prefixed';

const context = 'transfer-desk-package/1';

/** What a signature stands under: who sends it to whom, and every byte of the payload. */
interface Signed {
  /** Fingerprints. */
  sender: string;
  recipient: string;
  /** The payload as it is written. */
  payload: string;
}

const signedBytes = ({ sender, recipient, payload }: Signed) => lengthPrefixed([context, sender, recipient, payload]);

/** Ed25519, in base 64. `signing` is the private key as own-keys.ts keeps it. */
export async function sign(signing: string, what: Signed): Promise<string> {
  const pkcs8 = fromBase64(signing);
  if (pkcs8 === undefined) throw new Error('no private key');
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  pkcs8.fill(0);
  return toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, signedBytes(what))));
}

/** Never throws: what is no key or no signature verifies nothing. */
export async function verifies(signKey: string, signature: string, what: Signed): Promise<boolean> {
  const [key, bytes] = [fromBase64(signKey), fromBase64(signature)];
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, bytes, signedBytes(what));
  } catch {
    return false;
  }
}
