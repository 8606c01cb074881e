import { escapeHtml } from './html';
import type { PracticeProfile } from './profile';

/** The login page; after a session has ended it appears inside the frame, and signing in leaves the frame. */
export function renderLogin(profile: PracticeProfile, message = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ClientTrack Login</title>
<link rel="stylesheet" href="${profile.path}ClientTrack.css"></head><body class="LoginPage"><div class="LoginBox">
<h1 class="Brand">Client<b>Track</b></h1><p class="EnvironmentName" aria-label="Environment">${escapeHtml(profile.environment)}</p>
<form method="post" action="/login/${profile.customer}" target="_top" autocomplete="off">
<label for="UserName">User Name</label><input type="text" id="UserName" name="UserName" class="form-control">
<label for="Password">Password</label><input type="password" id="Password" name="Password" class="form-control">
<span class="ValidationMessage" role="alert">${escapeHtml(message)}</span>
<button type="submit" id="SignIn" class="CommandButton">Sign In</button></form>
<p class="Hint">Practice copy: any user name and password.</p></div></body></html>`;
}

/** The clients' own portal on the same host: not the staff application. */
export function renderPortal(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Client Portal</title></head><body style="font-family:Arial,sans-serif;margin:2em">
<h1>Client Portal</h1><form autocomplete="off"><label for="PortalName">First Name</label> <input type="text" id="PortalName"> <label for="PortalLast">Last Name</label> <input type="text" id="PortalLast"></form></body></html>`;
}
