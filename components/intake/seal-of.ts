import { ageKind, isArmored } from '../../lib/exchange/age-file';
import { mostPackageBytes } from '../../lib/exchange/seal-package';

/** The header of an age file says how it opens, and is never longer. */
const headBytes = 8192;
const ageStart = 'age-encryption.org/';

/** How a file is sealed; undefined for one that is not, and for one that is too large to be opened here. */
export async function sealOf(file: File): Promise<'package' | 'passphrase' | undefined> {
  if (file.size > 2 * mostPackageBytes) return undefined;
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (isArmored(head) || ageKind(head) === 'passphrase') return 'passphrase';
  return new TextDecoder('latin1').decode(head.subarray(0, ageStart.length)) === ageStart ? 'package' : undefined;
}
