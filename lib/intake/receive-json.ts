import * as z from 'zod/mini';
import { mostReferrals, mostUnmetNeeds } from '../hmis/transfer';
import { looksLikeExport } from './foreign-columns';
import { exitMarker, marker, rowsUpTo } from './form-fields';
import { type Household, receiveHouseholds } from './receive-households';
import { type FileOptions, type ReceivedFile, refusedFile } from './received-file';
import { exitItemNames } from './typed-exit';
import { itemNames } from './typed-form';

const cell = z.optional(z.union([z.string().check(z.maxLength(5000)), z.number()]));
const household = z.strictObject({
  firstName: cell,
  lastName: cell,
  entryDate: cell,
  veteranStatus: cell,
  specialPopulationScore: cell,
  minimumBedrooms: cell,
  contactPhone: cell,
  referrals: z.optional(
    z.array(z.strictObject({ service: cell, provider: cell, warmHandoffDate: cell })).check(z.maxLength(mostReferrals)),
  ),
  unmetNeeds: z.optional(z.array(z.strictObject({ category: cell, reason: cell })).check(z.maxLength(mostUnmetNeeds))),
});
const exit = z.strictObject({ clientTrackId: cell, exitDate: cell, destination: cell, destinationSubsidyType: cell, exitReason: cell });
const some = [z.minLength(1), z.maxLength(500)] as const;
const fileSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal(marker), households: z.array(household).check(...some) }),
  z.strictObject({ form: z.literal(exitMarker), exits: z.array(exit).check(...some) }),
]);

const exitNames = new Set<string>(exitItemNames);
const hostile = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads `{ "form": "TD-ENROLLMENT-1", "households": [{ … }] }`, or `TD-EXIT-1` with `exits`, and nothing that looks only similar. */
export async function receiveJson(text: string, options: FileOptions): Promise<ReceivedFile> {
  const names = new Set<string>();
  let leaves = 0;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text, (name, value: unknown) => {
      names.add(name);
      if (value !== null && typeof value !== 'object') leaves += 1;
      return value;
    });
  } catch {
    return refusedFile('damaged', 'json');
  }
  if ([...names].some((name) => hostile.has(name))) return refusedFile('hostile-names', 'json', leaves);
  if (looksLikeExport([...names].filter((name) => !exitNames.has(name)))) return refusedFile('hmis-export', 'json', leaves);
  const { data, error } = fileSchema.safeParse(parsed);
  if (data === undefined) {
    const isTooLong = error?.issues.every((issue) => issue.code === 'too_big' && issue.origin === 'array');
    return refusedFile(isTooLong ? 'too-many-rows' : 'not-our-form', 'json', leaves);
  }
  const households = data.form === marker ? data.households.map(householdOf) : [];
  const exits = data.form === exitMarker ? data.exits.map(exitOf) : [];
  return receiveHouseholds('json', { households, exits, strays: [], rows: rowsUpTo(mostReferrals) }, options);
}

const filled = (name: string, value: string | number | undefined) =>
  value === undefined || String(value).trim() === '' ? [] : [{ name, text: String(value) }];

function householdOf(given: z.infer<typeof household>, index: number): Household {
  const rowsOf = (table: string, rows: Record<string, string | number | undefined>[] = []) =>
    rows.flatMap((row, at) => Object.entries(row).flatMap(([cell, value]) => filled(`${table}.${at + 1}.${cell}`, value)));
  const items = itemNames.flatMap((name) => filled(name, given[name]));
  return {
    row: index + 1,
    cells: [...items, ...rowsOf('referral', given.referrals), ...rowsOf('unmetNeed', given.unmetNeeds)],
    already: [],
  };
}

const exitOf = (given: z.infer<typeof exit>, index: number): Household => ({
  row: index + 1,
  cells: exitItemNames.flatMap((name) => filled(name, given[name])),
  already: [],
});
