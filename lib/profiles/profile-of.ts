import type { Deployment } from './deployment';
import { mergeTaught } from './merge-taught';
import type { Profile } from './profile';
import { getProfile } from './registry';

/** The profile in use: the shipped one, with what people have taught about this ClientTrack. */
export function profileOf({ profile, taught }: Deployment): Profile {
  const shipped = getProfile(profile);
  return taught === undefined ? shipped : mergeTaught(shipped, taught);
}
