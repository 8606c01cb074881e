import { expect, test } from 'vitest';
import { transfer as transferSchema } from '../../lib/hmis/transfer';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import { inventedForm, inventedTransfer } from './invented-transfer';

const envelope = {
  environment: 'practice',
  channel: 'phone',
  vsp: 'V02',
  source: 'typed',
  receivedAt: '2026-11-20T20:00:00.000Z',
} as const;
const now = new Date('2026-11-20T22:30:00.000Z');

test('a received form becomes a transfer that the schema accepts, with nothing of the form lost', () => {
  const form = inventedForm();
  const transfer = receiveTransfer({ form, ...envelope }, now);
  expect(transferSchema.parse(transfer)).toEqual(transfer);
  expect(transfer).toMatchObject({ ...envelope, ...form });
});

test('changing the form afterwards does not change the transfer', () => {
  const form = inventedForm();
  const transfer = receiveTransfer({ form, ...envelope }, now);
  form.items.firstName = 'Zzother';
  form.referrals.pop();
  expect(transfer.items?.firstName).toBe('Zzamber');
  expect(transfer.referrals).toHaveLength(1);
});

test('the clock of a form that arrived two hours ago began two hours ago, and the history says when it was put in', () => {
  const transfer = receiveTransfer({ form: inventedForm(), ...envelope }, now);
  expect(transfer.receivedAt).toBe('2026-11-20T20:00:00.000Z');
  expect(transfer.history).toEqual([{ at: now.toISOString(), author: 'this-desk', action: 'received' }]);
});

test('a form cannot have arrived in the future', () => {
  const transfer = receiveTransfer({ form: inventedForm(), ...envelope, receivedAt: '2026-11-21T20:00:00.000Z' }, now);
  expect(transfer.receivedAt).toBe(now.toISOString());
});

test('the same form received twice has two ids and two references', () => {
  const [one, two] = [inventedTransfer(), inventedTransfer()];
  expect(one.id).not.toBe(two.id);
  expect(one.ref).not.toBe(two.ref);
});

test('a form says what kinds of things were not taken of it, and one in order says nothing of the sort', () => {
  expect(receiveTransfer({ form: inventedForm(), ...envelope, refused: ['ssn'] }, now).refused).toEqual(['ssn']);
  expect(receiveTransfer({ form: inventedForm(), ...envelope, refused: [] }, now)).not.toHaveProperty('refused');
});
