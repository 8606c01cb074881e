import type { Environment } from '../hmis/ids';
import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import { isAmong, plainWords } from './words';

/** "TX BoS – PRODUCTION (practice copy)" is a practice copy: a word for practice is the safer one to believe. */
function environmentIn(text: string, { practiceWords, liveWords }: Profile['header']): Environment | undefined {
  const words = plainWords(text).split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => isAmong(word, practiceWords))) return 'practice';
  return words.some((word) => isAmong(word, liveWords)) ? 'live' : undefined;
}

/** Whether ClientTrack's own header names another environment than the person did; a header that names none does not. */
export function showsOtherEnvironment(pages: readonly PageDescription[], { header }: Profile, chosen: Environment): boolean {
  return pages
    .flatMap((page) => page.facts)
    .filter((fact) => isAmong(fact.label, header.environment))
    .some((fact) => (environmentIn(fact.value, header) ?? chosen) !== chosen);
}
