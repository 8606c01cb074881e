import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type LockCause, lockDue } from '../lib/vault/lock-causes';

const unattendedAfterMs = 120_000;

/** Watches an open vault: calls `lock` when it is due, and says how many seconds are left when it is near. */
export function useLock(lock: (cause: LockCause) => void): number | undefined {
  const [warnIn, setWarnIn] = useState<number>();

  useEffect(() => {
    const start = Date.now();
    const watch = { lastActivity: start, unlockedAt: start, lastTick: start };
    const root = document.documentElement;
    const onActivity = () => {
      watch.lastActivity = Date.now();
      setWarnIn(undefined);
      delete root.dataset.unattended;
    };
    const onTick = () => {
      const now = Date.now();
      const due = lockDue(watch, now);
      watch.lastTick = now;
      if (due !== undefined && 'cause' in due) lock(due.cause);
      else setWarnIn(due?.warnInSeconds);
      if (now - watch.lastActivity > unattendedAfterMs) root.dataset.unattended = 'yes';
    };
    const onIdleState = (state: string) => {
      if (state === 'locked') lock('os-lock');
    };
    const timer = setInterval(onTick, 1000);
    window.addEventListener('keydown', onActivity, true);
    window.addEventListener('pointerdown', onActivity, true);
    browser.idle.onStateChanged.addListener(onIdleState);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', onActivity, true);
      window.removeEventListener('pointerdown', onActivity, true);
      browser.idle.onStateChanged.removeListener(onIdleState);
      delete root.dataset.unattended;
    };
  }, [lock]);

  return warnIn;
}
