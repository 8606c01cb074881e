import { expect, test } from 'vitest';
import { clientTrackId } from '../../lib/hmis/ids';
import { type Transfer, transfer as transferSchema } from '../../lib/hmis/transfer';
import { choosePath, pathOf } from '../../lib/lifecycle/choose-path';
import { captureId, startEntry } from '../../lib/lifecycle/moves';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import { isAllRecorded, markRecorded, takePath, unmarkRecorded } from '../../lib/lifecycle/recorded';
import { stateOf } from '../../lib/lifecycle/state';
import { inventedForm, inventedTransfer, receivedAt } from './invented-transfer';

const now = new Date(receivedAt.getTime() + 3_600_000);
const later = new Date(now.getTime() + 60_000);
const id = clientTrackId.parse('70012345');
const referral = (): Transfer['referrals'][number] => ({ id: crypto.randomUUID(), service: 'psh', provider: 'Zz Other Agency' });

function known(referrals = 1): Transfer {
  const form = { ...inventedForm(), referrals: Array.from({ length: referrals }, referral) };
  const envelope = { environment: 'live', channel: 'portal', vsp: 'V01', source: 'pdf', receivedAt: receivedAt.toISOString() } as const;
  return receiveTransfer({ form, ...envelope, clientTrackId: id }, receivedAt);
}

function taken(move: ReturnType<typeof takePath>): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

test('a household without an ID goes through the CE Workflow', () => {
  expect(choosePath(inventedTransfer())).toEqual({ path: 'ce_workflow', reason: 'no-id' });
});

test('a household with an ID takes Add New Referral for one or two referrals and Quick Referrals for three', () => {
  expect(choosePath(known(1))).toEqual({ path: 'add_new_referral', reason: 'few-referrals' });
  expect(choosePath(known(2)).path).toBe('add_new_referral');
  expect(choosePath(known(3))).toEqual({ path: 'quick_referrals', reason: 'many-referrals' });
});

test('an ID captured on the way through the CE Workflow does not lead off it', () => {
  expect(choosePath(taken(captureId(inventedTransfer(), '70012345', now))).path).toBe('ce_workflow');
});

test('an entry begun before paths could be chosen stays on the CE Workflow', () => {
  expect(pathOf(taken(startEntry(known(), now)))).toBe('ce_workflow');
});

test('a form that came with its ID is ready, not captured', () => {
  expect(stateOf(known())).toBe('ready');
  expect(known().clientTrackId).toBe('70012345');
});

test('the history says which path was taken and why', () => {
  const suggested = taken(takePath(known(), 'add_new_referral', now));
  const other = taken(takePath(suggested, 'quick_referrals', later));
  expect(other.history.slice(-2).map(({ action, detail }) => `${action} ${detail}`)).toEqual([
    'path-chosen add_new_referral few-referrals',
    'path-chosen quick_referrals person-chose',
  ]);
});

test('another path keeps what is recorded and which pages are done', () => {
  const begun = taken(takePath({ ...known(2), screensDone: { 'find-client': now.toISOString() } }, 'add_new_referral', now));
  const [first] = begun.referrals;
  const recorded = taken(markRecorded(begun, [first?.id ?? ''], 'page', now));
  const switched = taken(takePath(recorded, 'quick_referrals', later));
  expect(switched.referrals).toEqual(recorded.referrals);
  expect(switched.screensDone).toEqual(recorded.screensDone);
});

test('the first evidence of a referral counts', () => {
  const before = known();
  const ref = before.referrals[0]?.id ?? '';
  const seen = taken(markRecorded(before, [ref], 'page', now));
  expect(taken(markRecorded(seen, [ref], 'person', later))).toBe(seen);
  expect(seen.referrals[0]?.recorded).toEqual({ at: now.toISOString(), by: 'page' });
});

test('a person takes back a tick of their own, never what a page has shown', () => {
  const before = known();
  const [ref, need] = [before.referrals[0]?.id ?? '', before.unmetNeeds[0]?.id ?? ''];
  const marked = taken(markRecorded(taken(markRecorded(before, [ref], 'page', now)), [need], 'person', now));
  expect(isAllRecorded(marked)).toBe(true);
  expect(taken(unmarkRecorded(marked, ref, later))).toBe(marked);
  const undone = taken(unmarkRecorded(marked, need, later));
  expect(undone.unmetNeeds[0]?.recorded).toBeUndefined();
  expect(undone.history.at(-1)).toMatchObject({ action: 'unrecorded', detail: 'unmetNeed.1' });
});

test('rows of before and rows with a path both read back', () => {
  const recorded = taken(markRecorded(taken(takePath(known(), 'quick_referrals', now)), [], 'page', now));
  expect(transferSchema.safeParse(JSON.parse(JSON.stringify(recorded))).success).toBe(true);
  expect(transferSchema.safeParse(inventedTransfer()).success).toBe(true);
});
