import type { PracticeProfile } from '../profiles/profile';

/** One way in which a customer's ClientTrack may differ from what we know (clienttrack-ui.md E). */
export interface Variant {
  name: string;
  /** Number of the variation in section E. */
  number: number;
  /** What a person sees of it, for the documentation. */
  says: string;
  /** `chance` gives 0 ≤ n < 1 for what is left open; always the same for the same seed. */
  apply(profile: PracticeProfile, chance: () => number): PracticeProfile;
}

/** A whole number from `least` to `most`. */
export function between(chance: () => number, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}
