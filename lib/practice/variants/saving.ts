import type { Variant } from './variant';

export const duplicates: Variant = {
  name: 'duplicates',
  number: 14,
  says: 'two clients already have the very code name of the sample form; a save asks before it adds a third',
  apply: (profile) => ({
    ...profile,
    duplicateCheck: true,
    extraClients: [
      { firstName: 'Zzamber', lastName: 'Zzquillstone', nameQuality: '2' },
      { firstName: 'Zzamber', lastName: 'Zzquillstone', nameQuality: '2', birthDate: '03/14/1991' },
    ],
  }),
};

export const validationMessages: Variant = {
  name: 'validation-messages',
  number: 18,
  says: 'what is wrong stands as one list on top, not beside the fields',
  apply: (profile) => ({ ...profile, validation: 'list' }),
};

export const validationWarning: Variant = {
  name: 'validation-warning',
  number: 18,
  says: 'a client without a birth date is saved only by a second Save',
  apply: (profile) => ({ ...profile, validation: 'warning' }),
};

export const dateMask: Variant = {
  name: 'date-mask',
  number: 17,
  says: 'a date must be typed key by key, and lists show M/D/YYYY',
  apply: (profile) => ({ ...profile, shortDates: true, quirks: { ...profile.quirks, typedDatesOnly: true } }),
};

export const oldSkin: Variant = {
  name: 'old-skin',
  number: 15,
  says: 'the look until 2017: tabs across the top',
  apply: (profile) => ({ ...profile, skin: 'old' }),
};

export const settingsAfterLogin: Variant = {
  name: 'settings-page',
  number: 15,
  says: 'a page of settings after signing in, with Use these settings; Switch on top leads back to it',
  apply: (profile) => ({ ...profile, switches: { ...profile.switches, asksSettings: true } }),
};

export const referralShape: Variant = {
  name: 'referral-shape',
  number: 19,
  says: 'Add New Referral has one page and does not ask for the enrollment; an unmet need is a status',
  apply: (profile) => ({ ...profile, referral: { pages: 1, enrollment: false }, unmetNeeds: 'status' }),
};
