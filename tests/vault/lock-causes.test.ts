import { expect, test } from 'vitest';
import { type LockWatch, lockDue, watchFrom } from '../../lib/vault/lock-causes';
import { nextDelaySeconds, waitSeconds } from '../../lib/vault/unlock-delay';

const limits = { idleLockMinutes: 5, absoluteHours: 12 };
const due = (watch: LockWatch, now: number) => lockDue(watch, now, limits);

const start = Date.UTC(2026, 10, 22, 15);
const after = (seconds: number) => start + seconds * 1000;
/** Unlocked and last touched at the start, ticking until just now. */
const watching = (now: number, lastActivity = start) => ({ lastActivity, unlockedAt: start, lastTick: now - 5000 });

test('a desk in use is left alone', () => {
  expect(due(watching(after(269)), after(269))).toBeUndefined();
});

test('half a minute before the idle lock the person is warned, with the seconds left', () => {
  expect(due(watching(after(270)), after(270))).toEqual({ warnInSeconds: 30 });
  expect(due(watching(after(299.5)), after(299.5))).toEqual({ warnInSeconds: 1 });
});

test('after five minutes without a touch the desk locks', () => {
  expect(due(watching(after(300)), after(300))).toEqual({ cause: 'idle' });
});

test('a touch starts the five minutes again', () => {
  expect(due(watching(after(400), after(200)), after(400))).toBeUndefined();
});

test('a panel that is drawn anew while its vault is open is no touch and no unlocking', () => {
  const again = watchFrom({ lastActivity: after(100), unlockedAt: start, lastTick: after(160) }, after(240));
  expect(due(again, after(241))).toBeUndefined();
  expect(due({ ...again, lastTick: after(399) }, after(400))).toEqual({ cause: 'idle' });
  const late = watchFrom({ lastActivity: after(12 * 3600), unlockedAt: start, lastTick: after(12 * 3600) }, after(12 * 3600));
  expect(due(late, after(12 * 3600))).toEqual({ cause: 'absolute' });
});

test('a machine that slept for more than a minute locks, even when it was touched just before', () => {
  const now = after(100);
  expect(due({ lastActivity: now, unlockedAt: start, lastTick: now - 60_001 }, now)).toEqual({ cause: 'sleep' });
  expect(due({ lastActivity: now, unlockedAt: start, lastTick: now - 60_000 }, now)).toBeUndefined();
});

test('a clock turned back does not keep the desk open', () => {
  const now = after(100);
  expect(due({ lastActivity: now, unlockedAt: start, lastTick: now + 3_600_000 }, now)).toEqual({ cause: 'sleep' });
});

test('after twelve hours the desk locks under the hands of whoever uses it', () => {
  const now = after(12 * 3600);
  expect(due(watching(now, now), now)).toEqual({ cause: 'absolute' });
});

test('each wrong passphrase makes the next try wait longer, up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 5000].map(nextDelaySeconds)).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('closing the panel does not end the wait', () => {
  const tries = { failures: 6, lastAt: start };
  expect(waitSeconds(tries, after(10))).toBe(22);
  expect(waitSeconds(tries, after(32))).toBe(0);
  expect(waitSeconds(undefined, after(0))).toBe(0);
});

test('a clock turned back makes nobody wait longer than the delay itself', () => {
  expect(waitSeconds({ failures: 4, lastAt: after(3600) }, start)).toBe(8);
});
