import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientTrackId } from '../../lib/hmis/ids';
import { type SentTransfer, sentTransfer } from '../../lib/hmis/sent-transfer';
import { exitConfirmed, exitSent, leaveOutExit, makeExit, makeLoneExit, outcomesCame } from '../../lib/lifecycle/sent-exit-moves';
import { type SentMoveName, sentMachine } from '../../lib/lifecycle/sent-machine';
import {
  changeForm,
  closeForm,
  idCame,
  idDoubted,
  idSettled,
  idTakenBack,
  readBack,
  type SentMove,
  sent,
} from '../../lib/lifecycle/sent-moves';
import { hoursOverdue, sentStateOf } from '../../lib/lifecycle/sent-state';
import { after, inventedSent, madeAt } from './invented-sent';
import { inventedForm } from './invented-transfer';

const later = (hours: number) => new Date(madeAt.getTime() + hours * 3_600_000);
const packed = { way: 'package', to: crypto.randomUUID(), package: crypto.randomUUID() } as const;
const exit = { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' } as const;
const told = (at: Date, more: object = {}) => ({ at: at.toISOString(), referrals: [], unmetNeeds: [], ...more });
const free = (id: string) => ({ id, isShared: false });

const waiting = () => after(sent(inventedSent(), packed, madeAt));
const withId = () => after(idCame(waiting(), free('48213'), 'package', later(3)));

const came = { came: { isShared: false } };

/** Every move as somebody might make it, at any time. */
const tries: Record<SentMoveName, (form: SentTransfer, now: Date, odd: boolean) => SentMove> = {
  changeForm: (form, now) => changeForm(form, inventedForm(), now),
  sent: (form, now, odd) => sent(form, odd ? { way: 'paper' } : packed, now),
  idCame: (form, now, odd) => idCame(form, { id: odd ? '70012346' : '70012345', isShared: false }, 'package', now),
  idDoubted: (form, now, odd) => idDoubted(form, '70012347', odd ? 'differs' : 'shared', now),
  idSettled: (form, now, odd) => idSettled(form, odd ? 'here' : came, now),
  idTakenBack: (form, now) => idTakenBack(form, now),
  readBack: (form, now, odd) => readBack(form, odd ? '0000' : (form.clientTrackId?.slice(-4) ?? ''), 'phone', now),
  outcomesCame: (form, now, odd) => outcomesCame(form, told(now, odd ? { exitRecordedOn: '2026-11-22' } : {}), now),
  makeExit: (form, now) => makeExit(form, exit, now),
  leaveOutExit: (form, now) => leaveOutExit(form, now),
  exitSent: (form, now) => exitSent(form, packed, now),
  exitConfirmed: (form, now) => exitConfirmed(form, now),
  closeForm: (form, now) => closeForm(form, now),
};

test('no order of moves takes a form where its table does not lead, or makes it one that could not be read again', () => {
  const names = Object.keys(tries).filter((name): name is SentMoveName => name in sentMachine);
  const step = fc.record({ name: fc.constantFrom(...names), odd: fc.boolean(), hours: fc.integer({ min: 0, max: 90 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, isLone) => {
      let form = isLone ? makeLoneExit({ clientTrackId: clientTrackId.parse('48213'), ...exit }, 'live', madeAt) : inventedSent();
      let hours = 0;
      for (const { name, odd, hours: more } of steps) {
        hours += more;
        const before = sentStateOf(form);
        const move = tries[name](form, later(hours), odd);
        if (!move.ok || move.sent === form) continue;
        const rule: { from: readonly string[]; to: readonly string[] } = sentMachine[name];
        expect(rule.from).toContain(before);
        expect([...rule.to, before]).toContain(sentStateOf(move.sent));
        expect(move.sent.history.length).toBeGreaterThan(form.history.length);
        form = sentTransfer.parse(JSON.parse(JSON.stringify(move.sent)));
      }
    }),
    { numRuns: 400 },
  );
});

test('a form is overdue 24 hours after it was first sent, not after the file was lost and sent again', () => {
  const again = after(sent(waiting(), packed, later(20)));
  expect(hoursOverdue(again, later(23.9))).toBeUndefined();
  expect(hoursOverdue(again, later(26))).toBe(2);
});

test('a form that was never sent is not overdue', () => {
  expect(hoursOverdue(inventedSent(), later(100))).toBeUndefined();
});

test('an ID that is here already changes nothing when it comes again', () => {
  const form = withId();
  expect(idCame(form, free('48213'), 'package', later(9))).toEqual({ ok: true, sent: form });
});

test('another ID is never taken in the place of the one that is here', () => {
  expect(idCame(withId(), free('99999'), 'package', later(9))).toEqual({ ok: false, reason: 'other-id-here' });
});

test('an ID that another form has is not taken', () => {
  expect(idCame(waiting(), { id: '48213', isShared: true }, 'phone', later(9))).toEqual({ ok: false, reason: 'id-on-another' });
});

test('after the call the ID that came can take the place of the one that was here, and must be read back anew', () => {
  const read = after(readBack(withId(), '8213', 'phone', later(4)));
  const settled = after(idSettled(after(idDoubted(read, '99999', 'differs', later(5))), came, later(6)));
  expect(settled).toMatchObject({ clientTrackId: '99999' });
  expect(settled.doubt).toBeUndefined();
  expect(settled.acknowledgedAt).toBeUndefined();
});

test('an ID that an open form has is not taken even after the call, and the one that was here may stay', () => {
  const doubted = after(idDoubted(waiting(), '99999', 'shared', later(5)));
  expect(idSettled(doubted, { came: { isShared: true } }, later(6))).toEqual({ ok: false, reason: 'id-on-another' });
  expect(after(idSettled(doubted, 'here', later(6))).clientTrackId).toBeUndefined();
});

test('an ID that was wrong is taken back with all that was said of it, and the form waits for the right one', () => {
  const back = after(idTakenBack(after(readBack(withId(), '8213', 'phone', later(4))), later(5)));
  expect(sentStateOf(back)).toBe('waiting');
  expect(JSON.stringify(back)).not.toContain('48213');
  expect(back).not.toHaveProperty('acknowledgedAt');
  expect(back).not.toHaveProperty('idReturnedAt');
  expect(back.history.at(-1)?.action).toBe('id-taken-back');
  expect(after(idCame(back, free('48231'), 'phone', later(6))).clientTrackId).toBe('48231');
});

test('an ID that an exit names is not taken back under it', () => {
  expect(idTakenBack(after(makeExit(withId(), exit, later(4))), later(5))).toEqual({ ok: false, reason: 'not-in-this-state' });
});

test('after the call the ID that was here can stay', () => {
  const settled = after(idSettled(after(idDoubted(withId(), '99999', 'differs', later(5))), 'here', later(6)));
  expect(settled.clientTrackId).toBe('48213');
  expect(settled.doubt).toBeUndefined();
});

test('wrong last four digits are not taken as read back', () => {
  expect(readBack(withId(), '8214', 'phone', later(4))).toEqual({ ok: false, reason: 'digits-differ' });
});

test('once the ID is read back the six items are gone, and the code name is still known', () => {
  const read = after(readBack(withId(), '8213', 'phone', later(4)));
  expect(read.items).toBeUndefined();
  expect(read.codeName).toEqual({ firstName: 'Zzamber', lastName: 'Zzquillstone' });
  expect(JSON.stringify(read)).not.toContain('2145550123');
});

test('a closed form holds nothing of the six items, and not where the household went', () => {
  const left = after(exitSent(after(makeExit(withId(), exit, later(4))), packed, later(5)));
  const closed = after(closeForm(left, later(6)));
  expect(closed).toMatchObject({ closedAt: later(6).toISOString() });
  expect(closed.items).toBeUndefined();
  expect(closed.exit?.items).toBeUndefined();
});

test('the agency’s word that the exit is recorded ends the form', () => {
  const left = after(exitSent(after(makeExit(withId(), exit, later(4))), packed, later(5)));
  const ended = after(outcomesCame(left, told(later(9), { exitRecordedOn: '2026-11-21' }), later(10)));
  expect(sentStateOf(ended)).toBe('closed');
});

test('what the agency wrote earlier does not undo what it wrote later', () => {
  const newer = after(outcomesCame(withId(), told(later(9), { referrals: [{ number: 1, state: 'accepted' }] }), later(10)));
  expect(outcomesCame(newer, told(later(8)), later(11))).toEqual({ ok: true, sent: newer });
});

test('a record of the liaison has no place for who the household really is', () => {
  const names = Object.keys(sentTransfer.shape).join(' ');
  expect(names).not.toMatch(/person|realName|caseNumber|note|comment|survivor/i);
  expect(sentTransfer.safeParse({ ...inventedSent(), realName: 'Zz' }).success).toBe(false);
});
