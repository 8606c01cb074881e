import { renderErrorPage } from './frame-page';
import { escapeHtml } from './html';
import { htmlResponse, type PracticeRequest, redirect } from './request';
import { type Settings, settingChoices, settingsOf } from './settings';
import { renderSettingFields } from './settings-fields';
import { type PracticeState, type Session, withSession } from './state';
import type { Answer } from './view-form';

/** Apply: the whole application opens anew, and nobody is the current client. */
function applySettings(state: PracticeState, session: Session, { form }: PracticeRequest): Answer {
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

/** The page of the older skin that comes after signing in [G], clienttrack-ui.md C1. */
function renderSettingsPage({ profile }: PracticeState, session: Session): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ClientTrack Settings</title>
<link rel="stylesheet" href="ClientTrack.css"></head><body class="LoginPage"><div class="LoginBox">
<h1 class="Brand">Client<b>Track</b></h1><p class="EnvironmentName" aria-label="Environment">${escapeHtml(profile.environment)}</p>
<form method="post" action="settings.aspx" autocomplete="off">
${renderSettingFields(profile, session)}
<button type="submit" id="UseSettings" class="CommandButton">Use these settings</button></form></div></body></html>`;
}

/** Settings as a page, where the deployment has one; a post of either form applies them. */
export function settingsPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  if (request.method === 'POST') return applySettings(state, session, request);
  return state.profile.switches?.asksSettings === true
    ? { state, response: htmlResponse(renderSettingsPage(state, session)) }
    : { state, response: htmlResponse(renderErrorPage('This address takes posts only.'), 405) };
}
