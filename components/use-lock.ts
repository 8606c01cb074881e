import { type RefObject, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isFromPage } from '../lib/messages';
import { idleAfterMs, type LockCause, type LockWatch, lockDue, watchFrom } from '../lib/vault/lock-causes';
import { usePolicy } from './policy/use-policy';

const unattendedAfterMs = 120_000;

/** Watches an open vault: calls `lock` when it is due, and says how many seconds are left when it is near. `begun` outlives the view. */
export function useLock(lock: (cause: LockCause) => void, begun: RefObject<LockWatch | undefined>): number | undefined {
  const { rules: limits } = usePolicy();
  const [warnIn, setWarnIn] = useState<number>();

  useEffect(() => {
    const watch = watchFrom(begun.current, Date.now());
    begun.current = watch;
    const root = document.documentElement;
    const onActivity = () => {
      watch.lastActivity = Date.now();
      setWarnIn(undefined);
      delete root.dataset.unattended;
    };
    const onTick = () => {
      const now = Date.now();
      const due = lockDue(watch, now, limits);
      watch.lastTick = now;
      if (due !== undefined && 'cause' in due) lock(due.cause);
      else setWarnIn(due?.warnInSeconds);
      if (now - watch.lastActivity > unattendedAfterMs) root.dataset.unattended = 'yes';
    };
    const onIdleState = (state: string) => {
      if (state === 'locked') lock('os-lock');
    };
    // Work in ClientTrack is work at this desk, as long as the computer itself has seen a hand within the idle time:
    // a page that reloads by itself keeps nothing open.
    const onMessage = (message: unknown): undefined => {
      if (!isFromPage(message)) return;
      void browser.idle.queryState(idleAfterMs(limits) / 1000).then((state) => {
        if (state === 'active') onActivity();
      });
    };
    const timer = setInterval(onTick, 1000);
    window.addEventListener('keydown', onActivity, true);
    window.addEventListener('pointerdown', onActivity, true);
    browser.runtime.onMessage.addListener(onMessage);
    browser.idle.onStateChanged.addListener(onIdleState);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', onActivity, true);
      window.removeEventListener('pointerdown', onActivity, true);
      browser.runtime.onMessage.removeListener(onMessage);
      browser.idle.onStateChanged.removeListener(onIdleState);
      delete root.dataset.unattended;
    };
  }, [lock, begun, limits]);

  return warnIn;
}
