export const lockCauses = ['idle', 'os-lock', 'sleep', 'closed', 'key', 'absolute', 'policy', 'other-window'] as const;
export type LockCause = (typeof lockCauses)[number];

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const warningBefore = 30 * second;
/** The panel ticks every few seconds; a longer hole means that the machine slept or its clock was moved. */
const longestTickGap = 60 * second;

/** R38: five minutes without a hand on the machine, twelve hours in all, unless the agency's IT wants less. */
export interface LockLimits {
  idleLockMinutes: number;
  absoluteHours: number;
}
export const idleAfterMs = ({ idleLockMinutes }: LockLimits): number => idleLockMinutes * minute;

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
export function lockDue(watch: LockWatch, now: number, limits: LockLimits): { cause: LockCause } | { warnInSeconds: number } | undefined {
  if (Math.abs(now - watch.lastTick) > longestTickGap) return { cause: 'sleep' };
  if (now - watch.unlockedAt >= limits.absoluteHours * hour) return { cause: 'absolute' };
  const untilIdle = idleAfterMs(limits) - (now - watch.lastActivity);
  if (untilIdle <= 0) return { cause: 'idle' };
  return untilIdle <= warningBefore ? { warnInSeconds: Math.ceil(untilIdle / second) } : undefined;
}
