import * as z from 'zod/mini';
import { checkTaught, type TaughtProblem } from './check-taught';
import { type Taught, taught } from './taught';

const format = 'transfer-desk-profile';
const version = 1;
/** A whole deployment taught from nothing is below 60 kB. */
const mostCharacters = 200_000;

const head = z.object({ format: z.literal(format), version: z.int() });
const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  /** Name of the shipped profile it stands on. */
  base: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  taught,
});

/** Why a profile file is refused; each has a sentence in both catalogues. */
export type ProfileRefusal = 'too-large' | 'not-a-profile' | 'newer-profile' | 'has-problems';

export type ProfileFile =
  | { ok: true; base: string; taught: Taught }
  | { ok: false; reason: Exclude<ProfileRefusal, 'has-problems'> }
  | { ok: false; reason: 'has-problems'; problems: TaughtProblem[] };

/** A profile as a file to share: words of pages only. What is a draft stays one for whoever takes it. */
export const writeProfileFile = (base: string, content: Taught): string =>
  `${JSON.stringify({ format, version, base, taught: content }, null, 2)}\n`;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file somebody sends is data and nothing else: words to compare with, no pattern, no address, no button. */
export function readProfileFile(text: string): ProfileFile {
  if (text.length > mostCharacters) return { ok: false, reason: 'too-large' };
  const json = readJson(text);
  const known = head.safeParse(json);
  if (!known.success) return { ok: false, reason: 'not-a-profile' };
  if (known.data.version > version) return { ok: false, reason: 'newer-profile' };
  const whole = file.safeParse(json);
  if (!whole.success) return { ok: false, reason: 'not-a-profile' };
  const problems = checkTaught(whole.data.taught);
  if (problems.length > 0) return { ok: false, reason: 'has-problems', problems };
  return { ok: true, base: whole.data.base, taught: whole.data.taught };
}

export const profileFileLimit = mostCharacters;
