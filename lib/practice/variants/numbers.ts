import { between, type Variant } from './variant';

export const renumbered: Variant = {
  name: 'renumbered',
  number: 1,
  says: 'every number of the customer’s own (1,000,000,000 and above) is another one; the vendor’s stay',
  apply: (profile, chance) => ({ ...profile, idShift: (profile.idShift ?? 0) + between(chance, 1, 8) * 100_000_000 }),
};

export const threeIdSets: Variant = {
  name: 'three-id-sets',
  number: 2,
  says: 'the same page has one of three sets of element numbers, by the record it is opened for',
  apply: (profile) => ({ ...profile, idSets: [0, 3_000_000, 7_000_000] }),
};

export const menuIds: Variant = {
  name: 'menu-ids',
  number: 8,
  says: 'menu options have other numbers, the Clients workspace is number 4, row actions stand elsewhere',
  apply: (profile) => ({
    ...profile,
    workspace: 4,
    actionShift: 2,
    ids: { ...profile.ids, '1000000033': '1000000733', '1000000037': '1000000745', '1000000141': '1000000802' },
  }),
};

export const frameNumbers: Variant = {
  name: 'frame-numbers',
  number: 10,
  says: 'dialogs of earlier pages are still in the document, so the next one has a higher number',
  apply: (profile, chance) => ({ ...profile, staleDialogs: between(chance, 3, 9) }),
};

export const portalOff: Variant = {
  name: 'portal-off',
  number: 13,
  says: 'the clients’ own portal is not on this host',
  apply: (profile) => ({ ...profile, switches: { ...profile.switches, hasNoPortal: true } }),
};

export const hostPath: Variant = {
  name: 'host-path',
  number: 13,
  says: 'a host of the customer’s own: another login address, the application two folders down',
  apply: (profile) => ({ ...profile, customer: 'UNITEDREGION', path: '/unitedregion/clienttrack/' }),
};
