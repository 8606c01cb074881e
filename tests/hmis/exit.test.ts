import { expect, test } from 'vitest';
import { receivedExit } from '../../lib/hmis/exit';

const form = { clientTrackId: '70012345', exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' };
const problems = (exit: object) => receivedExit.safeParse(exit).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('an exit says who by the ClientTrack ID, when, where to and why', () => {
  expect(problems(form)).toEqual([]);
});

test('a subsidized rental names its subsidy, and nothing else does', () => {
  expect(problems({ ...form, destination: 435, destinationSubsidyType: 431 })).toEqual([]);
  expect(problems({ ...form, destination: 435 })).toEqual(['destinationSubsidyType']);
  expect(problems({ ...form, destinationSubsidyType: 431 })).toEqual(['destinationSubsidyType']);
});

test('"Other" is no destination, because it asks for free text', () => {
  expect(problems({ ...form, destination: 17 })).toEqual(['destination']);
});

test('a code written as text, an unknown one, or a name from an object is refused', () => {
  for (const destination of ['410', 1, 'toString']) expect(problems({ ...form, destination })).toEqual(['destination']);
});

test('an exit carries nothing else', () => {
  expect(receivedExit.safeParse({ ...form, address: 'zz' }).success).toBe(false);
});
