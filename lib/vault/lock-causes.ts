export const lockCauses = ['idle', 'os-lock', 'sleep', 'closed', 'key', 'absolute', 'other-window'] as const;
export type LockCause = (typeof lockCauses)[number];

const second = 1000;
/** R38: five minutes without a hand on the machine. */
export const idleAfterMs = 300 * second;
const warningBefore = 30 * second;
/** The panel ticks every few seconds; a longer hole means that the machine slept or its clock was moved. */
const longestTickGap = 60 * second;
const absoluteLimit = 12 * 3600 * second;

/** Wall-clock moments in milliseconds since the epoch. */
export interface LockWatch {
  lastActivity: number;
  unlockedAt: number;
  lastTick: number;
}

/** From the unlocking on; one that was begun goes on when the panel was merely drawn anew with the vault open all the while. */
export const watchFrom = (begun: LockWatch | undefined, now: number): LockWatch => ({
  lastActivity: begun?.lastActivity ?? now,
  unlockedAt: begun?.unlockedAt ?? now,
  lastTick: now,
});

/** Asked on every tick: lock now, warn that the idle lock comes in so many seconds, or nothing. */
export function lockDue(watch: LockWatch, now: number): { cause: LockCause } | { warnInSeconds: number } | undefined {
  if (Math.abs(now - watch.lastTick) > longestTickGap) return { cause: 'sleep' };
  if (now - watch.unlockedAt >= absoluteLimit) return { cause: 'absolute' };
  const untilIdle = idleAfterMs - (now - watch.lastActivity);
  if (untilIdle <= 0) return { cause: 'idle' };
  return untilIdle <= warningBefore ? { warnInSeconds: Math.ceil(untilIdle / second) } : undefined;
}
