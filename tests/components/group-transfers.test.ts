import { describe, expect, it } from 'vitest';
import { groupTransfers } from '../../components/inbox/group-transfers';
import { clientTrackId } from '../../lib/hmis/ids';
import { receiveExit } from '../../lib/lifecycle/exit-moves';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import { summaryOf } from '../../lib/lifecycle/summary';

const now = new Date('2026-11-22T18:00:00Z');
const zone = 'America/Chicago';
const items = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-20',
  veteranStatus: 99,
  specialPopulationScore: 9,
  minimumBedrooms: 2,
  contactPhone: '2545550142',
} as const;
const receive = (receivedAt: string) =>
  receiveTransfer(
    { form: { items, referrals: [], unmetNeeds: [] }, environment: 'practice', channel: 'phone', vsp: 'V01', source: 'typed', receivedAt },
    now,
  );

const received = (receivedAt: string) => summaryOf(receive(receivedAt));

describe('the inbox', () => {
  it('puts a form of the day before yesterday under Late and a fresh one under Due later', () => {
    const groups = groupTransfers([received('2026-11-22T17:30:00Z'), received('2026-11-20T17:00:00Z')], { search: '' }, now, zone);
    expect(groups.map(({ group }) => group)).toEqual(['late', 'open']);
  });

  it('moves a form to Waiting for ID return once entry is complete, and to Done once the VSP confirmed', () => {
    const transfer = receive('2026-11-20T17:00:00Z');
    const entered = { ...transfer, enteredAt: now.toISOString() };
    expect(groupTransfers([summaryOf(entered)], { search: '' }, now, zone)[0]?.group).toBe('waiting');
    const done = { ...entered, returnedAt: now.toISOString(), acknowledgedAt: now.toISOString() };
    expect(groupTransfers([summaryOf(done)], { search: '' }, now, zone)[0]?.group).toBe('done');
  });

  it('keeps an exit that no record has taken apart from all others, late or not', () => {
    const exit = {
      receivedAt: '2026-11-20T17:00:00Z',
      channel: 'phone',
      source: 'typed',
      items: { exitDate: '2026-11-20', destination: 410, reason: 'housed-other' },
    } as const;
    const alone = receiveExit({ environment: 'practice', vsp: 'V01', clientTrackId: clientTrackId.parse('70012345'), exit }, now);
    expect(groupTransfers([summaryOf(alone)], { search: '' }, now, zone)[0]?.group).toBe('unmatched');
  });

  it('finds a form by a part of its reference, typed in small letters', () => {
    const [first, second] = [received('2026-11-22T17:30:00Z'), received('2026-11-22T17:00:00Z')];
    const found = groupTransfers([first, second], { search: first.ref.slice(2).toLowerCase() }, now, zone);
    expect(found.flatMap(({ transfers }) => transfers)).toEqual([first]);
  });

  it('never finds a form by its code name', () => {
    expect(groupTransfers([received('2026-11-22T17:30:00Z')], { search: 'zzamber' }, now, zone)).toEqual([]);
  });
});
