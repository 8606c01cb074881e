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
  const followGrant = async (): Promise<void> => registerSite((await readSettings()).deployment);

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
    if (area === 'managed' || 'settings.deployment' in changes) void followGrant();
    void showBadge();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== clockAlarm) return;
    void showBadge();
    void showDigest();
  });
});
