import type { UnmetNeedRecipe } from '../../profiles/profile';

export const enAgency = {
  title: 'How your agency uses ClientTrack',
  needs: 'How does your ClientTrack record an unmet need?',
  needsHint: 'Ask your HMIS lead. You can change this later in the settings.',
  as: {
    need: 'On its own page, as a need',
    service: 'As a referral whose service is named “Unmet Need”',
    status: 'As a referral whose status is “Unmet Need”',
  } satisfies Record<UnmetNeedRecipe['as'], string>,
  unknown: 'I do not know yet',
  unknownHint: 'Until you choose, unmet needs are filled only on a page made for them.',
  provider: 'Provider these referrals go to, as ClientTrack spells it',
  providerHint: 'Leave it empty to choose the provider yourself each time.',
  providerLength: 'Use 2 to 60 letters, or leave it empty.',
  save: 'Save this choice',
  saved: 'Saved.',
  organization: 'Your agency, as ClientTrack’s header names it',
  organizationHint: 'While another organization is signed in, nothing is filled. Leave it empty to allow any.',
  barred: 'Victim service providers, as ClientTrack names them',
  barredHint: 'Separate names with a semicolon. While one of them is signed in, nothing is filled.',
  namesLength: 'A name has at most 120 letters, and the list at most 200 names.',
  saveNames: 'Save these names',
  presets: 'Questions answered “Data not collected”',
  presetsHint:
    'ClientTrack asks these, and the form does not have them. Ticked: the answer is “Data not collected”, shown in every review. Not ticked: you answer it yourself. It is never filled with “No”.',
  preset: 'preset',
  presetNote: 'Not on the form. Your agency’s preset answer.',
  presetStop: 'Stop presetting {label}',
  presetAgain: 'Preset {label} again',
  presetStopped: '{label} is yours from now on.',
  presetResumed: '{label} is preset again.',
};
