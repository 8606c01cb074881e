import type { UnmetNeed } from '../hmis/unmet-need';
import { daysAfter } from './calendar-days';

/** C5: an unmet need is looked at again after so many days, unless somebody chose another day. */
const revisitAfter = 30;

/** When a need that stands in ClientTrack is to be looked at again; undefined once it was, or before it stands there. */
export function revisitOnOf(
  { recorded, revisitOn, followedUp }: Pick<UnmetNeed, 'recorded' | 'revisitOn' | 'followedUp'>,
  dayOf: (at: string) => string,
): string | undefined {
  if (recorded === undefined || followedUp !== undefined) return undefined;
  return revisitOn ?? daysAfter(dayOf(recorded.at), revisitAfter);
}
