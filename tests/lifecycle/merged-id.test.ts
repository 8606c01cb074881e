import { expect, test } from 'vitest';
import { clientTrackId } from '../../lib/hmis/ids';
import { transfer as transferSchema } from '../../lib/hmis/transfer';
import { dropExit, exitReceived, receiveExit } from '../../lib/lifecycle/exit-moves';
import { acknowledged, captureId, entryDone, type Move, mergeId, returned, startEntry } from '../../lib/lifecycle/moves';
import { stateOf } from '../../lib/lifecycle/state';
import { inventedTransfer, receivedAt } from './invented-transfer';

const later = (minutes: number): Date => new Date(receivedAt.getTime() + minutes * 60_000);
const made = (move: Move) => {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
};
const captured = () => made(captureId(made(startEntry(inventedTransfer(), later(1))), '70012345', later(2)));
const tracked = () =>
  made(acknowledged(made(entryDone(made(returned(captured(), 'phone_readback', later(3))), later(4))), '2345', later(5)));
const exit = {
  receivedAt: receivedAt.toISOString(),
  channel: 'phone',
  source: 'typed',
  items: { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' },
} as const;

test('after a merge the new ID is the record’s, and the old one stays beside it', () => {
  const merged = made(mergeId(captured(), '70088888', later(6)));
  expect(merged.clientTrackId).toBe('70088888');
  expect(merged.mergedIds).toEqual([{ id: '70012345', replacedAt: later(6).toISOString() }]);
  expect(merged.wrongIds).toBeUndefined();
  expect(transferSchema.parse(merged)).toEqual(merged);
});

test('a VSP that has the old ID gets the new one: the return is open again', () => {
  const merged = made(mergeId(tracked(), '70088888', later(6)));
  expect(stateOf(merged)).toBe('entered');
  expect(merged.returnedAt).toBeUndefined();
  expect(merged.enteredAt).toBe(later(4).toISOString());
});

test('a merge needs an ID that there was, and another one than that', () => {
  expect(mergeId(inventedTransfer(), '70088888', later(6))).toEqual({ ok: false, reason: 'not-captured' });
  expect(mergeId(captured(), '70012345', later(6))).toEqual({ ok: false, reason: 'same-id' });
  expect(mergeId(captured(), '0070088888', later(6))).toEqual({ ok: false, reason: 'not-an-id' });
});

test('a wrong exit form goes, and the record is where it was', () => {
  const leaving = made(exitReceived(tracked(), exit, later(7)));
  const back = made(dropExit(leaving, later(8)));
  expect(stateOf(back)).toBe('tracking');
  expect(back.exit).toBeUndefined();
});

test('a wrong exit form that stood alone ends', () => {
  const alone = receiveExit({ environment: 'live', vsp: 'V01', clientTrackId: clientTrackId.parse('70012345'), exit }, later(1));
  expect(stateOf(made(dropExit(alone, later(2))))).toBe('closed');
});
