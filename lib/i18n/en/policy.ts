import type { PolicyKey } from '../../policy/policy';

/** What the agency's IT has set for this computer, and what is removed when. */
export const enPolicy = {
  setByIt: 'Set by your IT',
  ignored:
    '{count, plural, one {One setting by your IT cannot be used and is ignored} other {# settings by your IT cannot be used and are ignored}}{known, plural, =0 {} other { ({names})}}. Tell your IT.',
  rules: {
    idleLockMinutes: 'The panel locks after {minutes, plural, one {# minute} other {# minutes}} without a key or a click.',
    absoluteHours: 'The panel locks after {hours, plural, one {# hour} other {# hours}}, whatever is done.',
    formRetentionHours: 'The six items are removed {kept, plural, one {# hour} other {# hours}} after entry is complete.',
    trackingRetentionDays: 'A closed record is removed after {days, plural, one {# day} other {# days}}.',
    allowedOrigins: 'Sites that can be used: {sites}',
    allowBackup: 'No backup can be made.',
    allowPlainExport: 'No file can be saved that anybody can open.',
    allowPrint: 'The slip cannot be printed.',
    allowTeachMode: 'The panel cannot be taught.',
  } satisfies Record<PolicyKey, string>,
  removal: 'What is removed, and when',
  itemsBy: 'The six items: on {when} at the latest, or when the VSP confirms the ID. They are no longer needed then.',
  itemsLater: 'The six items: {hours, plural, one {# hour} other {# hours}} after entry is complete, or when the VSP confirms the ID.',
  rowBy: 'Everything else: on {when}. It was kept for questions after the record was closed.',
  rowLater: 'Everything else: {days, plural, one {# day} other {# days}} after the record is closed.',
};
