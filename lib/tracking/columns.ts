/** What stands on the tracking sheet (domain rule C6), in its order; a day is a date without time. */
export const sheetColumns = [
  { name: 'ref', kind: 'text', width: 14 },
  { name: 'clientTrackId', kind: 'text', width: 22 },
  { name: 'vsp', kind: 'text', width: 8 },
  { name: 'receivedOn', kind: 'day', width: 13 },
  { name: 'enteredOn', kind: 'day', width: 13 },
  { name: 'hours', kind: 'number', width: 9 },
  { name: 'path', kind: 'text', width: 20 },
  { name: 'returnedOn', kind: 'day', width: 13 },
  { name: 'acknowledgedOn', kind: 'day', width: 13 },
  { name: 'referralCount', kind: 'number', width: 10 },
  { name: 'referrals', kind: 'text', width: 60 },
  { name: 'needs', kind: 'text', width: 44 },
  { name: 'nextReviewOn', kind: 'day', width: 13 },
  { name: 'exitOn', kind: 'day', width: 13 },
  { name: 'state', kind: 'text', width: 20 },
] as const;
export type SheetColumn = (typeof sheetColumns)[number];
export type ColumnName = SheetColumn['name'];

export const columnNames: readonly ColumnName[] = sheetColumns.map(({ name }) => name);

/** What never stands on it, by the names it has elsewhere (C6): beside an ID each of these would say who somebody is, or where. */
export const neverOnSheet = [
  ...['firstName', 'lastName', 'initials', 'contactPhone', 'birthDate', 'specialPopulationScore', 'minimumBedrooms', 'veteranStatus'],
  ...['county', 'notes', 'provider', 'entryDate', 'destination', 'reason'],
] as const;
