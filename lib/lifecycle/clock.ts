import type { Transfer } from '../hmis/transfer';

const hour = 3_600_000;
/** R31: entry is complete within 24 hours; R32: hours are clock hours, so zones, weekends and daylight saving do not enter. */
const limit = 24 * hour;
const amberFrom = 12 * hour;
const redFrom = 20 * hour;

export type RunningStage = 'fresh' | 'amber' | 'red' | 'late';

export interface TransferClock {
  dueAt: Date;
  /** Whole hours, rounded down: 0 is less than an hour left, -1 is up to an hour late. Fixed once entry is complete. */
  hoursLeft: number;
  stage: RunningStage | 'stopped';
}

/** When a transfer is due, in whole hours since the epoch, rounded down. All that may be known of it while the vault is locked. */
export interface DueTime {
  dueHour: number;
}

function stageAfter(elapsed: number): RunningStage {
  if (elapsed >= limit) return 'late';
  if (elapsed >= redFrom) return 'red';
  return elapsed >= amberFrom ? 'amber' : 'fresh';
}

export function clockOf(transfer: Pick<Transfer, 'receivedAt' | 'enteredAt'>, now: Date): TransferClock {
  const received = Date.parse(transfer.receivedAt);
  const elapsed = (transfer.enteredAt ? Date.parse(transfer.enteredAt) : now.getTime()) - received;
  return {
    dueAt: new Date(received + limit),
    hoursLeft: Math.floor((limit - elapsed) / hour),
    stage: transfer.enteredAt ? 'stopped' : stageAfter(elapsed),
  };
}

export function dueTimeOf(transfer: Pick<Transfer, 'receivedAt'>): DueTime {
  return { dueHour: Math.floor((Date.parse(transfer.receivedAt) + limit) / hour) };
}

/** Of the transfers whose entry is not complete, most urgent first. */
export function dueTimesOf(transfers: readonly Pick<Transfer, 'receivedAt' | 'enteredAt'>[]): DueTime[] {
  const open = transfers.filter((transfer) => !transfer.enteredAt);
  return open.map(dueTimeOf).sort((a, b) => a.dueHour - b.dueHour);
}

/**
 * The number of late transfers, else the hours left of the most urgent one, else nothing. Due times are known by the hour only, so
 * the badge never promises more time than there is, and calls a transfer late when it certainly is.
 */
export function badgeOf(dueTimes: DueTime[], now: Date): { text: string; stage: RunningStage | 'stopped' } {
  const lefts = dueTimes.map(({ dueHour }) => dueHour * hour - now.getTime());
  if (lefts.length === 0) return { text: '', stage: 'stopped' };
  const late = lefts.filter((left) => left <= -hour).length;
  if (late > 0) return { text: String(late), stage: 'late' };
  const left = Math.max(0, Math.min(...lefts));
  const stage = stageAfter(limit - left);
  return { text: `${Math.floor(left / hour)}h`, stage: stage === 'late' ? 'red' : stage };
}
