import type { Transfer } from '../hmis/transfer';

const hour = 3_600_000;
/** R31: entry is complete within 24 hours; R32: hours are clock hours, so zones, weekends and daylight saving do not enter. */
const limit = 24 * hour;
const amberFrom = 12 * hour;
const redFrom = 20 * hour;

export type RunningStage = 'fresh' | 'amber' | 'red' | 'late';

/** What the clock needs of a transfer, whole or in summary. */
export interface ClockFacts extends Pick<Transfer, 'receivedAt' | 'enteredAt' | 'closedAt' | 'holds'> {
  exit?: { receivedAt: string; enteredAt?: string | undefined } | undefined;
}

export interface TransferClock {
  dueAt: Date;
  /** Whole hours, rounded down: 0 is less than an hour left, -1 is up to an hour late. Fixed once entry is complete. */
  hoursLeft: number;
  stage: RunningStage | 'stopped';
}

/** From receipt until entry is complete; an exit has 24 hours of its own. */
function spanOf({ receivedAt, enteredAt, closedAt, exit }: ClockFacts): { from: number; to: number | undefined } {
  const end = exit === undefined ? enteredAt : exit.enteredAt;
  const to = end ?? closedAt;
  return { from: Date.parse(exit?.receivedAt ?? receivedAt), to: to === undefined ? undefined : Date.parse(to) };
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

export function clockOf(transfer: ClockFacts, now: Date): TransferClock {
  const { from, to } = spanOf(transfer);
  const elapsed = (to ?? now.getTime()) - from;
  return {
    dueAt: new Date(from + limit),
    hoursLeft: Math.floor((limit - elapsed) / hour),
    stage: to === undefined ? stageAfter(elapsed) : 'stopped',
  };
}

/** Closed before anything was entered: withdrawn, a duplicate, or the release signed in time. */
export const isEndedUnentered = ({ closedAt, enteredAt, exit }: ClockFacts): boolean =>
  closedAt !== undefined && enteredAt === undefined && exit === undefined;

/** Whole hours that were spent waiting for the VSP; the clock ran on, they are only told apart (R35). */
export function hoursHeld({ holds = [] }: Pick<Transfer, 'holds'>, now: Date): number {
  const held = holds.reduce((sum, { from, to }) => sum + (to === undefined ? now.getTime() : Date.parse(to)) - Date.parse(from), 0);
  return Math.floor(held / hour);
}

export function dueTimeOf(transfer: ClockFacts): DueTime {
  return { dueHour: Math.floor((spanOf(transfer).from + limit) / hour) };
}

/** Of the transfers whose clock still runs, most urgent first. */
export function dueTimesOf(transfers: readonly ClockFacts[]): DueTime[] {
  const open = transfers.filter((transfer) => spanOf(transfer).to === undefined);
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
