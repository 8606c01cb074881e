import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { showBadge } from '../lib/connection/badge';
import { showDigest } from '../lib/connection/digest';
import { registerSite } from '../lib/connection/site-access';
import { removeNetwork } from '../lib/no-network';
import { readSettings } from '../lib/store/settings';

const clockAlarm = 'clock';

export default defineBackground(() => {
  removeNetwork();
  // A liaison's desk reads no page.
  const followGrant = async (): Promise<void> => {
    const { liaison, deployment } = await readSettings();
    await registerSite(liaison === undefined ? deployment : undefined);
  };

  browser.runtime.onInstalled.addListener(() => {
    void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
    void browser.alarms.create(clockAlarm, { periodInMinutes: 5 });
    void followGrant();
    void showBadge();
  });
  browser.runtime.onStartup.addListener(() => void showBadge());
  browser.permissions.onAdded.addListener(() => void followGrant());
  browser.permissions.onRemoved.addListener(() => void followGrant());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'settings.deployment' in changes || 'settings.liaison' in changes) void followGrant();
    void showBadge();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== clockAlarm) return;
    void showBadge();
    void showDigest();
  });
});
