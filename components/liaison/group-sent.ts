import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { hoursOverdue, type SentState, sentStateOf } from '../../lib/lifecycle/sent-state';

/** In the order in which they ask for a person. */
export const sentGroups = ['doubt', 'overdue', 'draft', 'waiting', 'id-returned', 'confirmed', 'leaving', 'closed'] as const;
export type SentGroup = (typeof sentGroups)[number];

const groupOfState: Record<SentState, SentGroup> = {
  draft: 'draft',
  waiting: 'waiting',
  'id-returned': 'id-returned',
  acknowledged: 'confirmed',
  outcomes: 'confirmed',
  'exit-draft': 'draft',
  'exit-sent': 'leaving',
  closed: 'closed',
};

export function groupOfSent(form: SentTransfer, now: Date): SentGroup {
  if (form.doubt !== undefined) return 'doubt';
  return hoursOverdue(form, now) === undefined ? groupOfState[sentStateOf(form)] : 'overdue';
}

/** By reference, by ID, or by the code name the VSP knows the household by. */
function isFound({ ref, clientTrackId, codeName }: SentTransfer, text: string): boolean {
  if (text === '') return true;
  const names = codeName === undefined ? [] : [codeName.firstName, codeName.lastName, `${codeName.firstName} ${codeName.lastName}`];
  return ref.includes(text) || clientTrackId?.includes(text) === true || names.some((name) => name.toUpperCase().startsWith(text));
}

export interface SentQuery {
  search: string;
  group: SentGroup | undefined;
}

export interface SentGroups {
  /** How many there are of each, whatever is searched for. */
  counts: Record<SentGroup, number>;
  /** Those that fit, with empty groups left out; the newest first. */
  shown: { group: SentGroup; forms: SentTransfer[] }[];
}

export function groupSent(forms: readonly SentTransfer[], { search, group }: SentQuery, now: Date): SentGroups {
  const text = search.trim().toUpperCase();
  const counts: SentGroups['counts'] = {
    doubt: 0,
    overdue: 0,
    draft: 0,
    waiting: 0,
    'id-returned': 0,
    confirmed: 0,
    leaving: 0,
    closed: 0,
  };
  const groups = new Map<SentGroup, SentTransfer[]>(sentGroups.map((name) => [name, []]));
  for (const form of forms) {
    const name = groupOfSent(form, now);
    counts[name] += 1;
    if (isFound(form, text) && (group === undefined || group === name)) groups.get(name)?.push(form);
  }
  return { counts, shown: [...groups].flatMap(([name, found]) => (found.length === 0 ? [] : [{ group: name, forms: found }])) };
}
