import { generic } from './generic';
import type { Profile } from './profile';

export const profiles: readonly Profile[] = [generic];

/** @throws when no profile has that name: a stored deployment names one that once existed. */
export function getProfile(name: string): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (found === undefined) throw new Error(`no profile named ${name}`);
  return found;
}
