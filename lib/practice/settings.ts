import type { PracticeProfile } from './profile';
import type { Session } from './state';

export type Settings = NonNullable<Session['settings']>;

/** What may be chosen; the first of each is what coordinated entry asks for. The other names are invented. */
export function settingChoices({ workgroup, organization }: PracticeProfile) {
  return {
    workgroup: [workgroup, 'Homeless Services', 'HMIS Reports'],
    organization: [organization, 'Caprock Outreach Agency', 'Mesa Alta Lead Agency'],
    location: ['Main Office', 'North Annex'],
  };
}

export function settingsOf(profile: PracticeProfile, session: Session): Settings {
  const { workgroup, organization } = profile;
  return session.settings ?? { workgroup, organization, location: 'Main Office' };
}

/** With another workgroup or organization the menu entries and options of coordinated entry are missing: the commonest call to a help desk. */
export function hasCoordinatedEntry(profile: PracticeProfile, session: Session): boolean {
  const { workgroup, organization } = settingsOf(profile, session);
  return workgroup === profile.workgroup && organization === profile.organization;
}
