import { expect, test } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { withdraw } from '../../lib/lifecycle/end-moves';
import { acknowledged, captureId, entryDone, type Move, pageDone, returned, startEntry } from '../../lib/lifecycle/moves';
import { isPurgeDue, isRowDue, purgeItems } from '../../lib/lifecycle/purge';
import { stateOf } from '../../lib/lifecycle/state';
import { summaryOf } from '../../lib/lifecycle/summary';
import { inventedTransfer, receivedAt } from './invented-transfer';

const now = new Date(receivedAt.getTime() + 3_600_000);
const after = (moves: ((transfer: Transfer) => Move)[]) =>
  moves.reduce((transfer, move) => {
    const result = move(transfer);
    if (!result.ok) throw new Error(result.reason);
    return result.transfer;
  }, inventedTransfer());

const start = (transfer: Transfer) => startEntry(transfer, now);
const page = (transfer: Transfer) => pageDone(transfer, 'client-intake', now);
const capture = (transfer: Transfer) => captureId(transfer, '70012345', now);
const done = (transfer: Transfer) => entryDone(transfer, now);
const send = (transfer: Transfer) => returned(transfer, 'printed_slip', now);
const acknowledge = (transfer: Transfer) => acknowledged(transfer, '2345', now);

const retention = { formRetentionHours: 72, trackingRetentionDays: 90 };

test('the state follows the work in its usual order', () => {
  expect(stateOf(after([]))).toBe('ready');
  expect(stateOf(after([start]))).toBe('entering');
  expect(stateOf(after([page]))).toBe('entering');
  expect(stateOf(after([start, capture]))).toBe('id-captured');
  expect(stateOf(after([start, capture, done]))).toBe('entered');
  expect(stateOf(after([start, capture, done, send]))).toBe('returned');
  expect(stateOf(after([start, capture, done, send, acknowledge]))).toBe('tracking');
});

test('entry that is not complete stays in sight when the id is already back and acknowledged', () => {
  expect(stateOf(after([start, capture, send]))).toBe('id-captured');
  expect(stateOf(after([start, capture, send, acknowledge]))).toBe('id-captured');
  expect(stateOf(after([start, capture, send, acknowledge, done]))).toBe('tracking');
});

test('72 hours after entry the six items are due to go, acknowledged or not', () => {
  const entered = after([start, capture, done]);
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
  expect(isPurgeDue(summaryOf(entered), hours(71.9), retention)).toBe(false);
  expect(isPurgeDue(summaryOf(entered), hours(72), retention)).toBe(true);
  const purged = purgeItems(entered, hours(72));
  expect(purged).not.toHaveProperty('items');
  expect(isPurgeDue(summaryOf(purged), hours(73), retention)).toBe(false);
});

test('the row of a closed transfer goes 90 days after its end, an open one never', () => {
  const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
  const closed = after([(transfer) => withdraw(transfer, now)]);
  expect(isRowDue(summaryOf(closed), days(89.9), retention)).toBe(false);
  expect(isRowDue(summaryOf(closed), days(90), retention)).toBe(true);
  expect(isRowDue(summaryOf(after([start, capture, done])), days(4_000), retention)).toBe(false);
});

test('however late it is, the items of a transfer that is not entered are never due to go', () => {
  expect(isPurgeDue(after([start, capture, send]), new Date('2030-01-01T00:00:00Z'), retention)).toBe(false);
});
