import type { PracticeProfile } from './profile';
import { type PracticeRequest, redirect } from './request';
import { type PracticeState, type Session, withSession } from './state';
import type { Answer } from './view-form';

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

/** Apply: the whole application opens anew, and nobody is the current client. */
export function applySettings(state: PracticeState, session: Session, { form }: PracticeRequest): Answer {
  const choices = settingChoices(state.profile);
  const before = settingsOf(state.profile, session);
  const chosen = (name: keyof Settings) => {
    const asked = form.get(name) ?? '';
    return choices[name].includes(asked) ? asked : before[name];
  };
  const settings = { workgroup: chosen('workgroup'), organization: chosen('organization'), location: chosen('location') };
  const changed = { ...session, settings, clientId: undefined, workflow: undefined };
  return { state: withSession(state, changed), response: redirect('default.aspx') };
}
