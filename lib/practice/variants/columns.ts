import type { Variant } from './variant';

export const columnOrder: Variant = {
  name: 'column-order',
  number: 7,
  says: 'the columns of grids and lists stand in another order',
  apply: (profile) => ({ ...profile, columnOrder: 'changed' }),
};

export const groupRows: Variant = {
  name: 'group-rows',
  number: 7,
  says: 'lists have rows that are headings of groups',
  apply: (profile) => ({ ...profile, groupRows: true }),
};
