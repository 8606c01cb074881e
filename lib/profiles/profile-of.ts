import type { Deployment } from './deployment';
import { mergeTaught } from './merge-taught';
import type { Profile } from './profile';
import { getProfile } from './registry';

/** The profile in use: the shipped one, with what people have taught and said about this ClientTrack. */
export function profileOf({ profile: name, taught, unmetNeeds, presetsOff }: Deployment): Profile {
  const shipped = getProfile(name);
  const merged = taught === undefined ? shipped : mergeTaught(shipped, taught);
  return { ...merged, ...(unmetNeeds && { unmetNeeds }), ...(presetsOff && { presetsOff }) };
}
