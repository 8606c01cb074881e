import { between, type Variant } from './variant';

export const lateOverwrite: Variant = {
  name: 'late-overwrite',
  number: 12,
  says: 'some time after a change the page is drawn as it was at the change; what was typed since is lost',
  apply: (profile, chance) => ({ ...profile, quirks: { ...profile.quirks, overwriteAfterMs: between(chance, 300, 3000) } }),
};

export const slowLoad: Variant = {
  name: 'slow-load',
  number: 12,
  says: 'answers take their time, the fields come after the page, the parts of the dashboard later still',
  apply: (profile, chance) => ({
    ...profile,
    latencyMs: between(chance, 100, 400),
    quirks: { ...profile.quirks, fieldsAfterMs: between(chance, 300, 1500) },
    switches: { ...profile.switches, latePartsMs: between(chance, 300, 1500) },
  }),
};

export const sessionExpiry: Variant = {
  name: 'session-expiry',
  number: 16,
  says: 'the session ends after some requests: the login page stands in the frame, the form is lost',
  apply: (profile, chance) => ({ ...profile, expiresAfter: between(chance, 12, 60) }),
};
