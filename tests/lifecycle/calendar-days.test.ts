import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { daysToRecord, isLateOnReceipt, workdaysBetween } from '../../lib/lifecycle/calendar-days';
import { clockOf, hoursHeld } from '../../lib/lifecycle/clock';
import { exitEntered, receiveExit } from '../../lib/lifecycle/exit-moves';
import { resent, sendBack } from '../../lib/lifecycle/hold-moves';
import { idWaitOf } from '../../lib/lifecycle/id-return';
import { acknowledged, captureId, entryDone, type Move, returned } from '../../lib/lifecycle/moves';
import { inventedForm, inventedTransfer } from './invented-transfer';

const central = 'America/Chicago';
const mountain = 'America/Denver';
const at = (text: string) => new Date(text);

function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

describe('business days', () => {
  it('from Friday to Monday are one, whatever the hour', () => {
    expect(workdaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workdaysBetween('2026-11-20', '2026-11-22')).toBe(0);
    expect(workdaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(workdaysBetween('2026-11-21', '2026-11-23')).toBe(1);
    expect(workdaysBetween('2026-11-16', '2026-11-23')).toBe(5);
    expect(workdaysBetween('2026-11-23', '2026-11-20')).toBe(0);
  });

  it('are as many as one counts day by day', () => {
    const start = Date.parse('2024-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }), (first, length) => {
        const day = (number: number) => new Date(start + number * 86_400_000);
        let counted = 0;
        for (let number = first + 1; number <= first + length; number += 1) if (![0, 6].includes(day(number).getUTCDay())) counted += 1;
        const plain = (number: number) => day(number).toISOString().slice(0, 10);
        expect(workdaysBetween(plain(first), plain(first + length))).toBe(counted);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the ID', () => {
  const captured = done(captureId(inventedTransfer(at('2026-11-20T15:00:00Z')), '70012345', at('2026-11-20T20:00:00Z')));

  it('that was captured on a Friday is asked for from Monday on', () => {
    expect(idWaitOf(captured, at('2026-11-22T20:00:00Z'), central)).toBeUndefined();
    expect(idWaitOf(captured, at('2026-11-23T14:00:00Z'), central)).toEqual({ for: 'return', days: 1 });
  });

  it('that was returned waits for the VSP, and no longer once it is confirmed', () => {
    const back = done(returned(captured, 'printed_slip', at('2026-11-23T15:00:00Z')));
    expect(idWaitOf(back, at('2026-11-23T20:00:00Z'), central)).toBeUndefined();
    expect(idWaitOf(back, at('2026-11-25T20:00:00Z'), central)).toEqual({ for: 'confirm', days: 2 });
    const heard = done(acknowledged(back, '2345', at('2026-11-25T21:00:00Z')));
    expect(idWaitOf(heard, at('2026-12-25T20:00:00Z'), central)).toBeUndefined();
  });

  it('that a VSP sent along waits for nobody', () => {
    const known = { ...inventedTransfer(), clientTrackId: clientTrackId.parse('70012345') };
    expect(idWaitOf(known, at('2026-12-25T20:00:00Z'), central)).toBeUndefined();
  });
});

describe('the two clocks', () => {
  it('the hours of a Friday afternoon form end on Saturday afternoon', () => {
    const form = inventedTransfer(at('2026-11-20T22:30:00Z'));
    expect(clockOf(form, at('2026-11-21T22:29:00Z')).stage).toBe('red');
    expect(clockOf(form, at('2026-11-21T22:30:00Z')).stage).toBe('late');
  });

  it('waiting for the VSP is told apart, and the hours run on', () => {
    const form = inventedTransfer(at('2026-11-20T10:00:00Z'));
    const sent = done(sendBack(form, [{ where: 'contactPhone', reason: 'missing' }], at('2026-11-20T12:00:00Z')));
    const twice = done(sendBack(sent, [{ where: 'lastName', reason: 'real-name' }], at('2026-11-20T13:00:00Z')));
    expect(twice.holds).toHaveLength(1);
    const back = done(resent(twice, inventedForm(), at('2026-11-20T17:00:00Z')));
    const later = at('2026-11-20T23:00:00Z');
    expect(hoursHeld(back, later)).toBe(5);
    expect(clockOf(back, later)).toMatchObject({ hoursLeft: 11, stage: 'amber' });
  });

  it('calendar days are the agency’s: late in the evening it is still the same day in El Paso', () => {
    const entered = '2026-11-21T06:30:00Z';
    expect(daysToRecord('2026-11-20', entered, central)).toBe(1);
    expect(daysToRecord('2026-11-20', entered, mountain)).toBe(0);
  });

  it('an entry in ClientTrack fixes its days in the agency’s zone, and an exit fixes its own', () => {
    const captured = done(captureId(inventedTransfer(at('2026-11-20T15:00:00Z')), '70012345', at('2026-11-21T06:30:00Z')));
    expect(done(entryDone(captured, at('2026-11-21T06:40:00Z'), central)).daysToRecord).toBe(2);
    expect(done(entryDone(captured, at('2026-11-21T06:40:00Z'), mountain)).daysToRecord).toBe(1);
    const exit = {
      receivedAt: '2026-11-21T00:00:00.000Z',
      channel: 'phone',
      source: 'typed',
      items: { exitDate: '2026-11-18', destination: 410, reason: 'housed-via-referral' },
    } as const;
    const alone = receiveExit(
      { environment: 'live', vsp: 'V01', clientTrackId: clientTrackId.parse('70012345'), exit },
      at('2026-11-21T01:00:00Z'),
    );
    expect(done(exitEntered(alone, at('2026-11-21T06:30:00Z'), central)).exit?.daysToRecord).toBe(3);
    expect(done(exitEntered(alone, at('2026-11-21T06:30:00Z'), mountain)).exit?.daysToRecord).toBe(2);
  });

  it('a form that was more than a day old when it came is late on receipt', () => {
    expect(isLateOnReceipt('2026-11-19', '2026-11-20T22:00:00Z', central)).toBe(false);
    expect(isLateOnReceipt('2026-11-18', '2026-11-20T22:00:00Z', central)).toBe(true);
  });
});
