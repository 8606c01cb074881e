import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an agency's policy switches off: the browser's own history of what was typed into web pages. */
const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

/**
 * Chromium by itself keeps what a person posts to a web page, with or without an extension: form history in `Web Data`,
 * and the posted form in its session files, for which there is no switch. A file in the place of their folder keeps it
 * from writing them. For a fresh profile only: a profile that was used before keeps what it has.
 */
export function forgetPages(profileDir: string) {
  const folder = join(profileDir, 'Default');
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
  writeFileSync(join(folder, 'Sessions'), '');
}
