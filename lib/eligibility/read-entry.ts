import { type CeEvent, ceEvents } from '../hmis/code-lists/ce-events-2026';
import { readDate } from '../intake/read-date';
import type { DetectorId } from '../privacy/finding';
import { longest, type NewEntry } from './matrix';
import { type MatrixField, type MatrixRefusalReason, matrixFields } from './matrix-refusal';
import { findAnswer, findHouseholds, findPopulations, findType } from './matrix-words';
import { personalDataIn } from './personal-data';
import { eventsOf } from './project-types';

/** The cells of one project as they came, whether from a sheet or typed. */
export type EntryCells = Partial<Record<MatrixField, string>>;

export interface EntryRefusal {
  field: MatrixField;
  reason: MatrixRefusalReason;
  kind?: DetectorId;
}

export interface ReadEntry {
  /** Only when provider and kind of project are there and good. */
  entry?: NewEntry;
  refusals: EntryRefusal[];
}

type Read<T> = { value: T } | { refused: MatrixRefusalReason; kind?: DetectorId };
const or = <T>(value: T | undefined, refused: MatrixRefusalReason): Read<T> => (value === undefined ? { refused } : { value });

const readText =
  (most: number) =>
  (text: string): Read<string> => {
    const kind = personalDataIn(text);
    if (kind !== undefined) return { refused: 'personal-data', kind };
    const value = text.normalize('NFC').replace(/\s+/g, ' ');
    return value.length < 2 || value.length > most ? { refused: 'wrong-length' } : { value };
  };

function readEvent(text: string): Read<CeEvent> {
  const [, number] = /^(\d{1,2})(?!\d)/.exec(text) ?? [];
  const codes = Object.keys(ceEvents).map(Number);
  const isEvent = (code: number): code is CeEvent => codes.includes(code);
  const code = Number(number);
  return or(number !== undefined && isEvent(code) ? code : undefined, 'event-unknown');
}

const readBedrooms = (text: string): Read<number> => or(/^[0-6]$/.test(text) ? Number(text) : undefined, 'not-bedrooms');

const readAsOf =
  (today: string) =>
  (text: string): Read<string> => {
    const value = readDate(text);
    if (value === undefined) return { refused: 'not-a-date' };
    return value > today ? { refused: 'date-in-future' } : { value };
  };

/** What the cells of one project say, and what of them is not taken and why. `today` is 'YYYY-MM-DD'. */
export function readEntry(cells: EntryCells, today: string): ReadEntry {
  const refusals: EntryRefusal[] = [];
  const said = (field: MatrixField): string => cells[field]?.trim() ?? '';
  function take<T>(field: MatrixField, read: (text: string) => Read<T>, isNeeded = false, text = said(field)): T | undefined {
    if (text === '') {
      if (isNeeded) refusals.push({ field, reason: 'missing' });
      return undefined;
    }
    const result = read(text);
    if ('value' in result) return result.value;
    refusals.push({ field, reason: result.refused, ...(result.kind && { kind: result.kind }) });
    return undefined;
  }

  const provider = take('provider', readText(longest.provider), true);
  const project = take('project', readText(longest.project));
  const type = take('type', (text) => or(findType(text), 'type-unknown'), true);
  const takesCeReferrals = take('takesCeReferrals', (text) => or(findAnswer(text), 'not-yes-or-no')) ?? 'unknown';
  const event = take('event', readEvent);
  const inWords: string[] = [];
  /** A limit in words we do not know stays a limit: it joins the criteria, and the project says that they must be read. */
  function takeList<Code>(field: 'households' | 'onlyFor', find: (text: string) => Code[] | undefined): Code[] {
    const text = take(field, (given) => (find(given) === undefined ? readText(longest.criteria)(given) : { value: given }));
    const found = text === undefined ? [] : find(text);
    if (text !== undefined && found === undefined) inWords.push(text);
    return found ?? [];
  }
  const households = takeList('households', findHouseholds);
  const onlyFor = takeList('onlyFor', findPopulations);
  const mostBedrooms = take('mostBedrooms', readBedrooms);
  const mustRead = inWords.length > 0 || refusals.some(({ field }) => field === 'households' || field === 'onlyFor');
  const criteria = [said('criteria'), ...inWords].filter(Boolean).join('; ');
  const texts = {
    area: take('area', readText(longest.area)),
    criteria: take('criteria', readText(longest.criteria), false, criteria),
    notes: take('notes', readText(longest.notes)),
    asOf: take('asOf', readAsOf(today)),
  };
  if (provider === undefined || type === undefined) return { refusals };
  const [own, ...others] = eventsOf(type);
  const isOther = event !== undefined && event !== own;
  if (isOther && !others.includes(event)) refusals.push({ field: 'event', reason: 'event-of-other-type' });
  return {
    refusals: refusals.sort((one, other) => matrixFields.indexOf(one.field) - matrixFields.indexOf(other.field)),
    entry: {
      provider,
      project: project ?? provider,
      type,
      takesCeReferrals,
      households,
      onlyFor: mustRead ? [...new Set([...onlyFor, 'see-criteria' as const])] : onlyFor,
      ...(isOther && others.includes(event) && { event }),
      ...(mostBedrooms !== undefined && { mostBedrooms }),
      ...onlyGiven(texts),
    },
  };
}

/** Only what is there. */
function onlyGiven<T extends Record<string, string | undefined>>(texts: T): { [Name in keyof T]?: string } {
  const result: { [Name in keyof T]?: string } = {};
  for (const name in texts) {
    const text = texts[name];
    if (text !== undefined) result[name] = text;
  }
  return result;
}
