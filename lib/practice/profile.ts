import { practiceProfile } from './profiles/practice';
import type { PracticeProfile } from './profiles/profile';

export type { PracticeProfile };
export { practiceProfile };

/** Every deployment there is: a further one is a file in profiles/ and a line here. */
export const practiceProfiles: readonly PracticeProfile[] = [practiceProfile];
