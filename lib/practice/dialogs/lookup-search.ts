import type { FormElement, Lookup } from '../element';
import { ownProviderId, providersOf } from '../providers';
import type { PracticeState, Session } from '../state';
import { usersOf } from '../users';

/** Column → text; a column whose name ends in Id is copied and not shown. */
export type LookupRow = Readonly<Record<string, string>>;

/** A search form with its results, opened by a magnifier. */
export interface LookupSearch {
  name: Lookup['search'];
  title: string;
  criteria: readonly FormElement[];
  /** The criterion that takes the words already in the field. */
  prefilled: string;
  columns: readonly { key: string; label: string }[];
  rows(state: PracticeState, session: Session): readonly LookupRow[];
}

const providerSearch: LookupSearch = {
  name: 'provider',
  title: 'Find Provider',
  criteria: [{ id: '1000009601', type: 'text', label: 'Provider Name', maxLength: 60, column: 'providerName' }],
  prefilled: '1000009601',
  columns: [
    { key: 'providerName', label: 'Provider Name' },
    { key: 'region', label: 'Region' },
  ],
  rows: (state) => [
    { providerId: ownProviderId, providerName: state.profile.organization, region: 'Mesa Alta' },
    ...providersOf(state.profile).map(({ value, text }) => ({ providerId: value, providerName: text, region: 'Mesa Alta' })),
  ],
};

const userSearch: LookupSearch = {
  name: 'user',
  title: 'Find User',
  criteria: [
    { id: '1000009611', type: 'text', label: 'Name', maxLength: 60, column: 'userName' },
    { id: '1000009612', type: 'text', label: 'Organization', maxLength: 60, column: 'organization' },
  ],
  prefilled: '1000009611',
  columns: [
    { key: 'userName', label: 'Name' },
    { key: 'organization', label: 'Organization' },
  ],
  rows: ({ profile }, session) => usersOf(profile, session),
};

/** Form 100 of the baseline finds a family [X]; its columns are assumed. */
const familySearch: LookupSearch = {
  name: 'family',
  title: 'Find Family',
  criteria: [{ id: '1000009621', type: 'text', label: 'Family', maxLength: 60, column: 'family' }],
  prefilled: '1000009621',
  columns: [
    { key: 'family', label: 'Family' },
    { key: 'address', label: 'Address' },
  ],
  rows: ({ clients }) =>
    clients.map(({ clientId, firstName, lastName, address }) => ({ familyId: clientId, family: `${lastName}, ${firstName}`, address })),
};

/** Type 7 picks city, state and ZIP together [X]; how it looks is assumed, and the places are invented. */
const placeSearch: LookupSearch = {
  name: 'place',
  title: 'Find City, State and ZIP',
  criteria: [{ id: '1000009631', type: 'text', label: 'City or ZIP', maxLength: 60, column: 'place' }],
  prefilled: '1000009631',
  columns: [{ key: 'place', label: 'City, State ZIP' }],
  rows: () =>
    ['Mesa Alta, TX 00001', 'Caprock Springs, TX 00002', 'Dry Fork, TX 00003', 'Playa Vieja, TX 00004'].map((place) => ({ place })),
};

export const lookupSearches: readonly LookupSearch[] = [providerSearch, userSearch, familySearch, placeSearch];

/** Rows that hold every word asked for, whatever their case; nothing asked for is everything. */
export function matchingRows(rows: readonly LookupRow[], asked: Readonly<Record<string, string>>): LookupRow[] {
  const fits = (row: LookupRow) =>
    Object.entries(asked).every(([column, text]) => (row[column] ?? '').toLowerCase().includes(text.trim().toLowerCase()));
  return rows.filter(fits);
}
