import type { PracticeProfile } from '../../../lib/practice/profile';
import type { FieldResult } from './work';

interface KnownRest {
  why: string;
  /** Screens or labels that it is about; all of them unless told. */
  on?: readonly string[];
  /** Where it is to be expected, by what this ClientTrack does; everywhere unless told. */
  when?: (profile: PracticeProfile) => boolean;
  says: string;
}

const isPatched = (profile: PracticeProfile, name: 'readOnly' | 'hidden' | 'absent' | 'default', ...ids: string[]): boolean =>
  ids.some((id) => profile.elements?.[id]?.[name] !== undefined);

/**
 * Everything that is not filled for a good reason. Anything else fails the suite, and so does an entry that a full run never meets:
 * a gap that is closed is taken out of the list.
 */
export const knownRest: readonly KnownRest[] = [
  { why: 'veteran-needs-birth-date', on: ['Veteran Status'], says: 'ClientTrack shows it only with a birth date' },
  { why: 'to-pick', says: 'the search text stands there, the person picks the provider in ClientTrack’s own dialog' },
  {
    why: 'project-dependent',
    on: ['Enrollment'],
    when: ({ referral }) => referral?.enrollment === false,
    says: 'this deployment does not ask for the enrollment',
  },
  {
    why: 'project-dependent',
    on: ['Ethnicity', 'Gender', 'Race'],
    says: 'asked by the vendor’s own forms only',
  },
  {
    why: 'overwritten',
    when: ({ quirks }) => quirks?.overwriteAfterMs !== undefined || quirks?.typedDatesOnly === true,
    says: 'the page puts back what stood there, or takes dates by keys only',
  },
  {
    why: 'read-only',
    when: (profile) => isPatched(profile, 'readOnly', '82170', '1000009106'),
    says: 'the page does not let anybody change it',
  },
  {
    why: 'differs',
    when: (profile) => isPatched(profile, 'default', '1000009106', '1000009108'),
    says: 'an answer of earlier days stands there: kept unless the person chooses otherwise',
  },
  {
    why: 'not-on-page',
    on: ['Special Population Score'],
    when: (profile) => isPatched(profile, 'hidden', '1000009107'),
    says: 'the page hides it',
  },
  {
    why: 'cannot-find',
    on: ['What is the minimum number of bedrooms you need?'],
    when: (profile) => isPatched(profile, 'absent', '1000009108'),
    says: 'the page does not have it',
  },
];

export function restOf({ why, screen, label }: FieldResult, profile: PracticeProfile): KnownRest | undefined {
  return knownRest.find(
    (known) =>
      known.why === why &&
      (known.on === undefined || known.on.includes(screen) || known.on.includes(label)) &&
      known.when?.(profile) !== false,
  );
}
