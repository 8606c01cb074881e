import { describe, expect, it } from 'vitest';
import { profileForAddress, profiles } from '../../lib/profiles/registry';
import { screens } from '../../lib/screens/registry';

/** Words that ClientTracks are known to use for the same thing. */
const known = [
  ['Project Start Date', 'Enrollment Date', 'Enroll Date', 'Project Entry Date'],
  ['Name Quality', 'Name Data Quality'],
  ['Date of Birth Quality', 'Birth Date Quality'],
  ['Refer to Provider', 'Refer To'],
  ['Msg Phone', 'Message Phone', 'Cell Phone'],
] as const;

const labels = screens.flatMap(({ fields, grids = [] }) =>
  [...fields, ...grids.flatMap((grid) => grid.fields)].map((field) => field.labels),
);

describe('every shipped profile', () => {
  it.each(known.map((names) => [names[0], names] as const))('knows "%s" under all its names', (_, names) => {
    const together = labels.some((of) => names.every((name) => of.some((each) => each === name)));
    expect(together).toBe(true);
  });

  it.each(profiles.map((profile) => [profile.name, profile] as const))(
    '%s finds the client ID in the header under all its names',
    (_, profile) => {
      expect(profile.header.clientId).toEqual(expect.arrayContaining(['Client ID', 'ClientTrack ID', 'HMIS ID']));
    },
  );

  it.each([
    ['txbos-live', 'https://www.clienttrack.net/txboshmis'],
    ['txbos-live', 'https://clienttrack.eccovia.com/login/TXBOSHMIS'],
    ['txbos-training', 'https://www.clienttrack.net/txboshmis_training'],
    ['txbos-training', 'https://clienttrack.eccovia.com/txboshmis_training/default.aspx'],
    ['hsncfl', 'https://clienttrack.eccovia.com/login/HSNCFL'],
  ])('%s is picked at %s', (name, address) => {
    expect(profileForAddress(address).name).toBe(name);
  });
});
