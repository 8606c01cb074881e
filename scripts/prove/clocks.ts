import { groupTransfers } from '../../components/inbox/group-transfers';
import { dayClassOf, daysToRecord, isLateOnReceipt } from '../../lib/lifecycle/calendar-days';
import { clockOf, hoursHeld } from '../../lib/lifecycle/clock';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import { seededChance } from '../../lib/practice/variants/registry';
import type { Report, Suite } from './suite';
import { changes, dayNumber, wallDay, winterHours, type Zone } from './wall-clock';

const minute = 60_000;
const hour = 60 * minute;
const zones = Object.keys(winterHours).filter((name): name is Zone => name in winterHours);

type WallDay = typeof wallDay;

interface Case {
  zone: Zone;
  received: number;
  now: number;
  entry: { year: number; month: number; day: number };
  held: [number, number];
}

/** Half of all cases lie around the two days on which the clocks are changed. */
function randomCase(chance: () => number): Case {
  const zone = zones[Math.floor(chance() * zones.length)] ?? 'America/Chicago';
  const year = 2024 + Math.floor(chance() * 12);
  const { spring, autumn } = changes(zone, year);
  const around = (moment: number) => moment + Math.floor((chance() - 0.5) * 72 * 60) * minute;
  const kind = chance();
  const anyTime = dayNumber(year, 1, 1) * 24 * hour + Math.floor(chance() * 365 * 24 * 60) * minute;
  const received = kind < 0.25 ? around(spring) : kind < 0.5 ? around(autumn) : anyTime;
  // Often on the very minute at which the class changes.
  const edge = [12, 20, 24, 0][Math.floor(chance() * 4)] ?? 0;
  const elapsed = chance() < 0.3 ? edge * hour + Math.floor(chance() * 3 - 1) * minute : Math.floor(chance() * 80 * 60) * minute;
  const now = received + Math.max(0, elapsed);
  const from = received + Math.floor(chance() * 600) * minute;
  const entryDay = new Date(received - Math.floor(chance() * 20 - 2) * 24 * hour);
  const entry = { year: entryDay.getUTCFullYear(), month: entryDay.getUTCMonth() + 1, day: entryDay.getUTCDate() };
  return { zone, received, now, entry, held: [from, from + Math.floor(chance() * 900) * minute] };
}

/** The class by counting whole minutes down. */
function expectedStage(minutes: number): string {
  if (minutes < 12 * 60) return 'fresh';
  if (minutes < 20 * 60) return 'amber';
  return minutes < 24 * 60 ? 'red' : 'late';
}

function expectedClass(days: number): string {
  const bounds = [
    [-1, 'before-entry'],
    [0, 'same-day'],
    [3, '1-3'],
    [6, '4-6'],
    [10, '7-10'],
  ] as const;
  return bounds.find(([last]) => days <= last)?.[1] ?? '11+';
}

const two = (part: number) => String(part).padStart(2, '0');
const iso = (moment: number) => new Date(moment).toISOString();

/** What is wrong in one case, by the name of the clock. */
function faults({ zone, received, now, entry, held }: Case, dayOf: WallDay): string[] {
  const minutes = (now - received) / minute;
  const receivedAt = iso(received);
  const clock = clockOf({ receivedAt }, new Date(now));
  const entryDate = `${entry.year}-${two(entry.month)}-${two(entry.day)}`;
  const days = daysToRecord(entryDate, iso(now), zone);
  const entryNumber = dayNumber(entry.year, entry.month, entry.day);
  const summary = {
    ref: newTransferRef(),
    id: '',
    kind: 'enrollment',
    vsp: 'V01',
    state: 'ready',
    isAlike: false,
    referrals: [],
    needs: [],
    changes: 1,
    receivedAt,
  } as const;
  const group = groupTransfers([summary], { search: '' }, new Date(now), zone)[0]?.group;
  const isDueToday = dayOf(zone, received + 24 * hour) === dayOf(zone, now);
  const expectedGroup = minutes >= 24 * 60 ? 'late' : isDueToday ? 'today' : 'open';
  const checks: Record<string, boolean> = {
    stage: clock.stage === expectedStage(minutes),
    'hours left': clock.hoursLeft === 24 - Math.ceil(minutes / 60),
    due: clock.dueAt.getTime() === received + 24 * hour,
    held: hoursHeld({ holds: [{ from: iso(held[0]), to: iso(held[1]) }] }, new Date(now)) === Math.floor((held[1] - held[0]) / hour),
    group: group === expectedGroup,
    'days to record': days === dayOf(zone, now) - entryNumber,
    'class of days': dayClassOf(days) === expectedClass(days),
    'late on receipt': isLateOnReceipt(entryDate, receivedAt, zone) === dayOf(zone, received) - entryNumber > 1,
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

function tryClocks(dayOf: WallDay, seed: number, count: number, report: Report): void {
  const chance = seededChance(seed);
  for (let tried = 0; tried < count; tried += 1) {
    const one = randomCase(chance);
    for (const fault of faults(one, dayOf)) report.wrong(`${fault}: received ${iso(one.received)}, now ${iso(one.now)}, ${one.zone}`);
    report.done();
  }
}

export const clocks: Suite = {
  name: 'clocks',
  title: 'hours, calendar days and groups are right in both zones, also on the days the clocks are changed',
  needs: 'node',
  full: 10_000,
  sample: 500,
  run: async (seed, count, report) => tryClocks(wallDay, seed, count, report),
  // A reckoning that knows no daylight saving.
  canary: async (seed, count, report) =>
    tryClocks((zone, moment) => Math.floor((moment - winterHours[zone] * hour) / (24 * hour)), seed, Math.max(count, 2_000), report),
};
