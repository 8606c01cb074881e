import { escapeHtml } from './html';
import type { PracticeProfile } from './profile';
import { type Settings, settingChoices, settingsOf } from './settings';
import type { Session } from './state';

const labels = { workgroup: 'Workgroup', organization: 'Organization', location: 'Location' } as const;

/** The three lists that decide what there is to see, in the sidebar or on a page of their own. */
export function renderSettingFields(profile: PracticeProfile, session: Session): string {
  const settings = settingsOf(profile, session);
  const choices = settingChoices(profile);
  const list = (name: keyof Settings) => {
    const options = choices[name].map(
      (text) => `<option${text === settings[name] ? ' selected="selected"' : ''}>${escapeHtml(text)}</option>`,
    );
    return `<label for="Settings_${name}">${labels[name]}</label><select id="Settings_${name}" name="${name}" class="form-control">${options.join('')}</select>`;
  };
  return [list('workgroup'), list('organization'), list('location')].join('\n');
}
