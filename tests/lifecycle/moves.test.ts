import { expect, test } from 'vitest';
import { type Transfer, transfer as transferSchema } from '../../lib/hmis/transfer';
import {
  acknowledged,
  captureId,
  entryDone,
  type Move,
  pageDone,
  pageReopened,
  returnAttempted,
  returned,
  startEntry,
} from '../../lib/lifecycle/moves';
import { inventedTransfer, receivedAt } from './invented-transfer';

const later = (hours: number) => new Date(receivedAt.getTime() + hours * 3_600_000);

function must(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

const captured = (transfer = inventedTransfer()) => must(captureId(transfer, '70012345', later(2)));
const sent = (transfer = captured()) => must(returned(transfer, 'printed_slip', later(3)));
const entered = (transfer: Transfer) => must(entryDone(transfer, later(4)));
const actions = (transfer: Transfer) => transfer.history.map((line) => line.action);

test('each page is ticked off with its time, once', () => {
  const once = must(pageDone(must(startEntry(inventedTransfer(), later(1))), 'client-intake', later(1)));
  const twice = must(pageDone(once, 'client-intake', later(2)));
  expect(twice.screensDone).toEqual({ 'client-intake': later(1).toISOString() });
  expect(actions(twice)).toEqual(['received', 'started', 'page-filled']);
  expect(twice.history.at(-1)).toEqual({ at: later(1).toISOString(), author: 'this-desk', action: 'page-filled', detail: 'client-intake' });
});

test('starting again is no second start', () => {
  const started = must(startEntry(inventedTransfer(), later(1)));
  expect(must(startEntry(started, later(2)))).toEqual(started);
});

test('the id is kept with the time it was captured', () => {
  expect(captured()).toMatchObject({ clientTrackId: '70012345', capturedAt: later(2).toISOString() });
});

test('an id never replaces another one', () => {
  expect(captureId(captured(), '70012346', later(5))).toEqual({ ok: false, reason: 'id-already-captured' });
});

test('the same id read again from the page changes nothing', () => {
  const transfer = captured();
  expect(must(captureId(transfer, '70012345', later(5)))).toEqual(transfer);
});

test.each(['', '0', '012', '1234567890', '12 34', 'T-0000', '70012345x'])('"%s" is not taken for an id', (text) => {
  expect(captureId(inventedTransfer(), text, later(2))).toEqual({ ok: false, reason: 'not-an-id' });
});

test('nothing goes back to the VSP before there is an id', () => {
  expect(returned(inventedTransfer(), 'printed_slip', later(3))).toEqual({ ok: false, reason: 'not-captured' });
});

test('a slip sent twice counts from the second time, and the history keeps both', () => {
  const again = must(returned(sent(), 'in_person', later(5)));
  expect(again).toMatchObject({ returnMethod: 'in_person', returnedAt: later(5).toISOString() });
  expect(actions(again).filter((action) => action === 'returned')).toHaveLength(2);
});

test('nothing is acknowledged before there is an id, nor before it was sent', () => {
  expect(acknowledged(inventedTransfer(), '2345', later(5))).toEqual({ ok: false, reason: 'not-captured' });
  expect(acknowledged(captured(), '2345', later(5))).toEqual({ ok: false, reason: 'not-returned' });
});

test.each(['', '2346', '345', '70012345', '12345'])('"%s" is not the last four digits of 70012345', (digits) => {
  expect(acknowledged(sent(), digits, later(5))).toEqual({ ok: false, reason: 'digits-differ' });
});

test('an id of three digits is read back whole', () => {
  const short = sent(must(captureId(inventedTransfer(), '417', later(2))));
  expect(acknowledged(short, '17', later(5))).toEqual({ ok: false, reason: 'digits-differ' });
  expect(acknowledged(short, '417', later(5))).toMatchObject({ ok: true });
});

test('the six items go when the VSP acknowledges a household that is entered', () => {
  const done = must(acknowledged(sent(entered(captured())), '2345', later(6)));
  expect(done).not.toHaveProperty('items');
  expect(done).toMatchObject({ acknowledgedAt: later(6).toISOString(), purgedAt: later(6).toISOString() });
  expect(actions(done).slice(-2)).toEqual(['acknowledged', 'items-purged']);
});

test('an early acknowledgement leaves the six items until entry is complete', () => {
  const early = must(acknowledged(sent(), '2345', later(3.5)));
  expect(early.items).toEqual(inventedTransfer().items);
  const done = entered(early);
  expect(done).not.toHaveProperty('items');
  expect(done.purgedAt).toBe(later(4).toISOString());
});

test('entry alone keeps the six items: the VSP may still ask', () => {
  expect(entered(captured()).items).toEqual(inventedTransfer().items);
});

test('after the purge the reference, the id, the times and the referrals remain', () => {
  const before = sent(entered(captured()));
  const { ref, clientTrackId, receivedAt: received, enteredAt, referrals, unmetNeeds } = before;
  expect(must(acknowledged(before, '2345', later(6)))).toMatchObject({
    ref,
    clientTrackId,
    receivedAt: received,
    enteredAt,
    referrals,
    unmetNeeds,
  });
});

test('a purged transfer holds none of the six values anywhere', () => {
  const text = JSON.stringify(must(acknowledged(sent(entered(captured())), '2345', later(6))));
  for (const value of ['Zzamber', 'Zzquillstone', '2145550123', '2026-11-19']) expect(text).not.toContain(value);
});

test('nothing can be entered from a purged transfer', () => {
  const purged = must(acknowledged(sent(entered(captured())), '2345', later(6)));
  expect(startEntry(purged, later(7))).toEqual({ ok: false, reason: 'items-purged' });
  expect(pageDone(purged, 'client-intake', later(7))).toEqual({ ok: false, reason: 'items-purged' });
});

test('an acknowledged id is not sent again, and acknowledging twice changes nothing', () => {
  const done = must(acknowledged(sent(), '2345', later(6)));
  expect(returned(done, 'printed_slip', later(7))).toEqual({ ok: false, reason: 'already-acknowledged' });
  expect(must(acknowledged(done, '2345', later(7)))).toEqual(done);
});

test('the clock stops at the first time entry is complete and never moves', () => {
  const done = entered(captured());
  expect(must(entryDone(done, later(9)))).toEqual(done);
});

test('a move leaves the transfer it was given untouched, and what it makes fits the schema', () => {
  const steps = [
    (transfer: Transfer) => startEntry(transfer, later(1)),
    (transfer: Transfer) => pageDone(transfer, 'client-intake', later(1)),
    (transfer: Transfer) => captureId(transfer, '70012345', later(2)),
    (transfer: Transfer) => returned(transfer, 'phone_readback', later(3)),
    (transfer: Transfer) => entryDone(transfer, later(4)),
    (transfer: Transfer) => acknowledged(transfer, '2345', later(5)),
  ];
  let transfer = inventedTransfer();
  for (const step of steps) {
    const copy = structuredClone(transfer);
    const next = must(step(transfer));
    expect(transfer).toEqual(copy);
    expect(next.history.slice(0, copy.history.length)).toEqual(copy.history);
    expect(transferSchema.parse(next)).toEqual(next);
    transfer = next;
  }
});

test('a page whose fill was taken back is open again, and both stand in the history', () => {
  const done = must(pageDone(must(startEntry(inventedTransfer(), later(1))), 'client-intake', later(1)));
  const open = must(pageReopened(done, 'client-intake', later(2)));
  expect(open.screensDone).toEqual({});
  expect(actions(open).slice(-2)).toEqual(['page-filled', 'page-reopened']);
  expect(must(pageReopened(open, 'client-intake', later(3)))).toBe(open);
});

test('every try to give the ID is kept with its time, and only the one that gave it counts as returned', () => {
  const tried = must(returnAttempted(captured(), 'phone_readback', 'not-reached', later(3)));
  const again = must(returnAttempted(tried, 'phone_readback', 'no-message', later(4)));
  expect(again.returnedAt).toBeUndefined();
  const given = must(returned(again, 'phone_readback', later(5)));
  expect(given.attempts?.map(({ outcome }) => outcome)).toEqual(['not-reached', 'no-message', 'given']);
  expect(actions(given).slice(-3)).toEqual(['return-attempted', 'return-attempted', 'returned']);
  expect(transferSchema.parse(given)).toEqual(given);
});

test('no try is kept where there is no ID to give, or the VSP has confirmed it', () => {
  expect(returnAttempted(inventedTransfer(), 'phone_readback', 'not-reached', later(3))).toEqual({ ok: false, reason: 'not-captured' });
  const heard = must(acknowledged(must(returned(captured(), 'in_person', later(3))), '2345', later(4)));
  expect(returnAttempted(heard, 'phone_readback', 'not-reached', later(5))).toEqual({ ok: false, reason: 'already-acknowledged' });
});
