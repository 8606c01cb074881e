import { type PracticeRequest, redirect } from './request';
import { type Settings, settingChoices, settingsOf } from './settings';
import { type PracticeState, type Session, withSession } from './state';
import type { Answer } from './view-form';

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
