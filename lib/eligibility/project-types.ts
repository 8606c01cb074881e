import type { CeEvent } from '../hmis/code-lists/ce-events-2026';
import type { Referral } from '../hmis/referral';

interface TypeRule {
  /** HUD 2.02.6 ProjectType; a sheet may hold the number. */
  hud: readonly number[];
  /** The HUD 4.20.2 event that a referral to such a project is (domain rule C7). */
  event?: CeEvent;
  /** Further events that a sheet may name for it: transitional and rapid housing with joint funding are 12. */
  alsoEvents: readonly CeEvent[];
}

/** The kinds of projects a region lists. */
export const projectTypes = {
  es: { hud: [0, 1, 8], event: 10, alsoEvents: [] },
  th: { hud: [2], event: 11, alsoEvents: [12] },
  'th-rrh': { hud: [], event: 12, alsoEvents: [] },
  rrh: { hud: [13], event: 13, alsoEvents: [12] },
  psh: { hud: [3], event: 14, alsoEvents: [] },
  'other-ph': { hud: [9, 10], event: 15, alsoEvents: [18] },
  prevention: { hud: [12], event: 1, alsoEvents: [16] },
  outreach: { hud: [4], event: 6, alsoEvents: [7] },
  other: { hud: [6, 7, 11, 14], alsoEvents: [2, 3, 4, 5, 7, 16, 18] },
} as const satisfies Record<string, TypeRule>;
export type ProjectType = keyof typeof projectTypes;

export const projectTypeNames = [
  'es',
  'th',
  'th-rrh',
  'rrh',
  'psh',
  'other-ph',
  'prevention',
  'outreach',
  'other',
] as const satisfies ProjectType[];

const ruleOf = (type: ProjectType): TypeRule => projectTypes[type];

/** Events that fit a type, its own first. */
export function eventsOf(type: ProjectType): CeEvent[] {
  const { event, alsoEvents } = ruleOf(type);
  return [...(event === undefined ? [] : [event]), ...alsoEvents];
}

/** The kind of project that a referral of our form names for an event; the form knows these six only. */
const services: Partial<Record<CeEvent, Referral['service']>> = { 10: 'es', 11: 'th', 12: 'th-rrh', 13: 'rrh', 14: 'psh', 15: 'other-ph' };

/** The event of an entry: what the region's sheet says, or what its type says. */
export const eventOf = ({ type, event }: { type: ProjectType; event?: CeEvent | undefined }): CeEvent | undefined =>
  event ?? ruleOf(type).event;

/** What the referral says when this project is chosen; nothing where the form has no such kind. */
export function serviceOf(entry: { type: ProjectType; event?: CeEvent | undefined }): Referral['service'] | undefined {
  const event = eventOf(entry);
  return event === undefined ? undefined : services[event];
}
