import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an agency's policy switches off in the browser: its own memory of what was typed into web pages. */
const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

/** For a fresh profile only: a profile that was used before keeps its own. */
export function writePreferences(profileDir: string) {
  const file = join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}
