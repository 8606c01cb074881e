const start = 'age-encryption.org/v1\n';
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Nobody who writes to one desk needs a header longer than this. */
const mostHeader = 8_192;

interface Stanza {
  type: string;
  arguments: string[];
}

/** How a file is opened: with the keys of the one it is for, or with a passphrase. */
export type AgeKind = 'recipient' | 'passphrase';

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, mostHeader));

export const isArmored = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 200)).trimStart().startsWith(armorStart);

/** The stanzas an age file names its recipients in; undefined when it is no age file. Nothing is proved by them before it is opened. */
function stanzasOf(bytes: Uint8Array): Stanza[] | undefined {
  const head = latin1(bytes);
  const end = head.indexOf('\n---');
  if (!head.startsWith(start) || end === -1) return undefined;
  const lines = head.slice(start.length, end).split('\n');
  return lines
    .filter((line) => line.startsWith('-> '))
    .map((line) => {
      const [type = '', ...rest] = line.slice(3).split(' ');
      return { type, arguments: rest };
    });
}

/** Which of the two an age file is; undefined for any other file, and for one that is meant for several or in another way. */
export function ageKind(bytes: Uint8Array): AgeKind | undefined {
  const [first, ...others] = stanzasOf(bytes) ?? [];
  if (first === undefined || others.length > 0) return undefined;
  if (first.type === 'X25519') return 'recipient';
  return first.type === 'scrypt' ? 'passphrase' : undefined;
}

/** The work a passphrase file asks for, as the exponent of two. */
export const scryptWork = (bytes: Uint8Array): number => Number(stanzasOf(bytes)?.[0]?.arguments[1] ?? Number.NaN);
