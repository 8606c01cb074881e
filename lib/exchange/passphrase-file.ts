import { ageKind, isArmored, scryptWork } from './age-file';

/** age's own default: 256 MiB and some two seconds a guess. */
const work = 18;
/** Four times the default; more would hold the panel up for minutes and take a gigabyte or more. */
const mostWork = 20;
/** The largest form that is read, and what age puts around it. */
const mostBytes = 11 * 1024 * 1024;

export type PassphraseRefusal = 'not-a-passphrase-file' | 'file-too-large' | 'too-much-work' | 'wrong-file-passphrase' | 'file-damaged';
export type OpenedFile = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: PassphraseRefusal };

/** As the age program takes it from the keyboard; composed, since one keyboard sends an accent apart and another does not. */
const typed = (passphrase: string) => passphrase.trim().normalize('NFC');

/** A file that `age` opens with the passphrase, and nobody without. */
export async function sealWithPassphrase(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(typed(passphrase));
  return new Uint8Array(await encrypter.encrypt(bytes));
}

const refused = (reason: PassphraseRefusal): OpenedFile => ({ ok: false, reason });

/** What somebody made with `age -p`, armored or not. Never throws. */
export async function openWithPassphrase(file: Uint8Array, passphrase: string): Promise<OpenedFile> {
  if (file.length > mostBytes * (isArmored(file) ? 1.4 : 1)) return refused('file-too-large');
  const { Decrypter, armor } = await import('age-encryption');
  let bytes = file;
  if (isArmored(file)) {
    try {
      bytes = armor.decode(new TextDecoder().decode(file));
    } catch {
      return refused('file-damaged');
    }
  }
  if (ageKind(bytes) !== 'passphrase') return refused('not-a-passphrase-file');
  if (scryptWork(bytes) > mostWork) return refused('too-much-work');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  try {
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(bytes)) };
  } catch (error) {
    // The one thing age says in words that a person can mend; everything else is damage.
    const isPassphrase = error instanceof Error && /no identity matched/.test(error.message);
    return refused(isPassphrase ? 'wrong-file-passphrase' : 'file-damaged');
  }
}
