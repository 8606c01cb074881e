import { baselineProfile } from './profiles/baseline';
import { hsncflProfile } from './profiles/hsncfl';
import { newplaceProfile } from './profiles/newplace';
import { practiceProfile } from './profiles/practice';
import type { PracticeProfile } from './profiles/profile';
import { txbosProfile } from './profiles/txbos';
import { txbosTrainingProfile } from './profiles/txbos-training';

export type { PracticeProfile };
export { practiceProfile };

/** Every deployment there is: a further one is a file in profiles/ and a line here. */
export const practiceProfiles: readonly PracticeProfile[] = [
  practiceProfile,
  baselineProfile,
  hsncflProfile,
  txbosProfile,
  txbosTrainingProfile,
];

/** Deployments whose pages no profile of the panel knows: there to be taught. */
export const untaughtProfiles: readonly PracticeProfile[] = [newplaceProfile];

/** @throws naming the deployments there are */
export function getPracticeProfile(name: string): PracticeProfile {
  const all = [...practiceProfiles, ...untaughtProfiles];
  const found = all.find((profile) => profile.name === name);
  if (found !== undefined) return found;
  throw new Error(`There is no profile "${name}". Known: ${all.map((known) => known.name).join(', ')}.`);
}
