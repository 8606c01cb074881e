import type { ExitReason } from '../../hmis/exit';
import type { TimeZone } from '../../lifecycle/calendar-days';

export const enDesk = {
  clocks: 'Clocks',
  timeZone: 'Time zone of your agency',
  timeZones: { 'America/Chicago': 'Central', 'America/Denver': 'Mountain (El Paso, Hudspeth)' } satisfies Record<TimeZone, string>,
  exitReason: {
    'housed-via-referral': 'Housed through a referral',
    'housed-other': 'Housed in another way',
    withdrew: 'Does not want to take part any more',
    'lost-contact': 'Contact lost',
    'moved-out-of-region': 'Moved out of the region',
    'now-signed-roi': 'Signed the HMIS release',
    'entered-in-error': 'Entered by mistake',
    'consent-ended': 'The permission ended',
  } satisfies Record<ExitReason, string>,
};
