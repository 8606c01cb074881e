import { generic } from './generic';
import { hsncfl } from './hsncfl';
import { practice } from './practice';
import type { Profile } from './profile';
import { txbosLive } from './txbos-live';
import { txbosTraining } from './txbos-training';

export const profiles: readonly Profile[] = [generic, txbosLive, txbosTraining, hsncfl, practice];

/** @throws when no profile has that name: a stored deployment names one that once existed. */
export function getProfile(name: string): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (found === undefined) throw new Error(`no profile named ${name}`);
  return found;
}

/** Whole parts only: `/txboshmis` is not the beginning of `/txboshmis_training`. */
const beginsWith = (path: string, beginning: string): boolean => beginning === '/' || `${path}/`.startsWith(`${beginning}/`);

/** The profile for an address that a person typed; the generic one for an address nobody has told us of. */
export function profileForAddress(text: string): Profile {
  const [site = '', ...parts] = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[?#].*$/, '')
    .split('/');
  const hostname = site.replace(/:\d+$/, '');
  const pathname = `/${parts.join('/')}`;
  return profiles.find(({ sites }) => sites.some(({ host, path }) => host === hostname && beginsWith(pathname, path))) ?? generic;
}
