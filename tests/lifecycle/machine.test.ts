import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Transfer, transfer as transferSchema } from '../../lib/hmis/transfer';
import { cameAgain, keepApart, takeLater } from '../../lib/lifecycle/compare-moves';
import { setConference } from '../../lib/lifecycle/conference';
import { close, markDuplicate, roiSigned, withdraw } from '../../lib/lifecycle/end-moves';
import { dropExit, exitEntered, exitReceived, exitTold } from '../../lib/lifecycle/exit-moves';
import { referralEnded } from '../../lib/lifecycle/follow-up';
import { resent, sendBack } from '../../lib/lifecycle/hold-moves';
import { type MoveName, machine } from '../../lib/lifecycle/machine';
import {
  acknowledged,
  captureId,
  correctId,
  entryDone,
  type Move,
  mergeId,
  pageDone,
  pageReopened,
  returnAttempted,
  returned,
  startEntry,
} from '../../lib/lifecycle/moves';
import { markRecorded, takePath } from '../../lib/lifecycle/recorded';
import { addReferral, changeReferral } from '../../lib/lifecycle/referral-moves';
import { finalStates, idStateOf, stateOf, transferStates } from '../../lib/lifecycle/state';
import { idMachine } from '../../lib/lifecycle/sub-machines';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import { lifecyclePage } from './draw-machine';
import { inventedForm, inventedTransfer, receivedAt } from './invented-transfer';

const exit = {
  receivedAt: receivedAt.toISOString(),
  channel: 'phone',
  source: 'typed',
  items: { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' },
} as const;
const other = newTransferRef();
const alike = { id: crypto.randomUUID(), ref: other, why: 'code-name' } as const;

/** The same household's form with more bedrooms and another referral. */
function corrected(): Transfer {
  const form = inventedForm();
  const referral = { id: crypto.randomUUID(), service: 'psh', provider: 'Zz Other Agency' } as const;
  return { ...inventedTransfer(), items: { ...form.items, minimumBedrooms: 3 }, referrals: [...form.referrals, referral] };
}

/** Every move as somebody might make it, at any time. */
const tries: Record<Exclude<MoveName, 'screen' | 'keep'>, (transfer: Transfer, now: Date, odd: boolean) => Move> = {
  sendBack: (transfer, now, odd) => sendBack(transfer, odd ? [] : [{ where: 'contactPhone', reason: 'missing' }], now),
  resent: (transfer, now) => resent(transfer, inventedForm(), now),
  chooseReferral: (transfer, now, odd) => {
    const choice = { service: 'psh', provider: `Zz Agency ${now.getMinutes()}` } as const;
    return odd ? addReferral(transfer, choice, now) : changeReferral(transfer, transfer.referrals[0]?.id ?? '', choice, now);
  },
  takePath: (transfer, now) => takePath(transfer, 'quick_referrals', now),
  startEntry,
  pageDone: (transfer, now) => pageDone(transfer, 'basic-client-information', now),
  pageReopened: (transfer, now) => pageReopened(transfer, 'basic-client-information', now),
  markRecorded: (transfer, now) =>
    markRecorded(
      transfer,
      transfer.referrals.map(({ id }) => id),
      'page',
      now,
    ),
  setConference: (transfer, now, odd) => setConference(transfer, odd ? undefined : `2026-12-${10 + (now.getMinutes() % 10)}`, now),
  captureId: (transfer, now, odd) => captureId(transfer, odd ? '70012346' : '70012345', now),
  entryDone: (transfer, now) => entryDone(transfer, now),
  returnAttempted: (transfer, now, odd) => returnAttempted(transfer, 'phone_readback', odd ? 'no-message' : 'not-reached', now),
  returned: (transfer, now) => returned(transfer, 'printed_slip', now),
  acknowledged: (transfer, now) => acknowledged(transfer, transfer.clientTrackId?.slice(-4) ?? '', now),
  correctId: (transfer, now, odd) => correctId(transfer, odd ? { isVspTold: true } : { id: '70099999', isVspTold: true }, now),
  mergeId: (transfer, now, odd) => mergeId(transfer, odd ? 'x' : '70088888', now),
  exitReceived: (transfer, now) => exitReceived(transfer, exit, now),
  exitEntered: (transfer, now, odd) =>
    exitEntered(
      transfer.referrals.reduce((latest, { id }) => {
        const ended = odd ? undefined : referralEnded(latest, id, 'accepted', now);
        return ended?.ok ? ended.transfer : latest;
      }, transfer),
      now,
    ),
  dropExit,
  exitTold,
  roiSigned: (transfer, now, odd) => roiSigned(transfer, odd ? undefined : exit, now),
  withdraw,
  markDuplicate: (transfer, now) => markDuplicate(transfer, other, now),
  keepApart: (transfer, now, odd) => keepApart(transfer, odd ? crypto.randomUUID() : alike.id, now),
  cameAgain: (transfer, now) => cameAgain(transfer, other, now),
  // One that waits for the VSP takes it as the form it waited for.
  correctForm: (transfer, now, odd) =>
    stateOf(transfer) === 'returned-to-vsp'
      ? { ok: false, reason: 'not-now' }
      : takeLater(transfer, odd ? inventedTransfer() : corrected(), now),
  close,
};

const anyWalk = fc.array(
  fc.record({
    move: fc.constantFrom(...Object.keys(tries).filter((name): name is keyof typeof tries => name in tries)),
    odd: fc.boolean(),
  }),
  { maxLength: 25 },
);

/** A transfer after a random life, and every move that was tried on the way. */
function live(walk: { move: keyof typeof tries; odd: boolean }[]) {
  // Every other one looks like a form that is here.
  let transfer: Transfer = walk.length % 2 === 0 ? inventedTransfer() : { ...inventedTransfer(), looksLike: [alike] };
  const steps: { move: keyof typeof tries; before: Transfer; after: Move }[] = [];
  walk.forEach(({ move, odd }, index) => {
    const after = tries[move](transfer, new Date(receivedAt.getTime() + (index + 1) * 60_000), odd);
    steps.push({ move, before: transfer, after });
    if (after.ok) transfer = after.transfer;
  });
  return { transfer, steps };
}

test('whatever is tried in whatever order, a move leads from where the machine says to where it says', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { move, before, after } of live(walk).steps) {
        if (!after.ok || after.transfer === before) continue;
        expect(machine[move].from, move).toContain(stateOf(before));
        const leads: Partial<Record<string, readonly string[]>> = machine[move].leads;
        const state = stateOf(before);
        expect(leads[state] ?? [state], `${move} from ${state}`).toContain(stateOf(after.transfer));
      }
    }),
    { numRuns: 1000 },
  );
});

test('the ID goes its own way as the small machine says', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { move, before, after } of live(walk).steps) {
        if (!after.ok || idStateOf(before) === idStateOf(after.transfer)) continue;
        const rules: Partial<Record<string, { from: readonly string[]; to: readonly string[] }>> = idMachine;
        const rule = rules[move] ?? idMachine.correctId;
        expect(rule.from, move).toContain(idStateOf(before));
        expect(rule.to, move).toContain(idStateOf(after.transfer));
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever is tried, the record fits its schema, its history only grows, and a change is a line in it', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { before, after } of live(walk).steps) {
        if (!after.ok || after.transfer === before) continue;
        expect(transferSchema.parse(after.transfer)).toEqual(after.transfer);
        expect(after.transfer.history.slice(0, before.history.length)).toEqual(before.history);
        expect(after.transfer.history.length).toBeGreaterThan(before.history.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever is tried, entry is never complete without an ID', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { move, after } of live(walk).steps) {
        if (move === 'entryDone' && after.ok) expect(after.transfer.clientTrackId ?? after.transfer.wrongIds).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

test('a record that has ended holds nothing of the form any more', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { transfer } = live(walk);
      if (!['closed', 'duplicate', 'withdrawn'].includes(stateOf(transfer))) return;
      const text = JSON.stringify(transfer);
      for (const value of ['Zzamber', 'Zzquillstone', '2145550123']) expect(text).not.toContain(value);
      expect(transfer.exit?.items).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('every state is the end of some move, and every state but the last ones the start of some', () => {
  const leads = Object.values(machine).flatMap((rule) => Object.entries<readonly string[]>(rule.leads));
  for (const state of transferStates) {
    expect(
      leads.some(([, ends]) => ends.includes(state)),
      state,
    ).toBe(true);
    expect(
      leads.some(([start]) => start === state),
      state,
    ).toBe(!finalStates.some((last) => last === state));
  }
});

test('no move leads from a state where it may not be made', () => {
  for (const [move, { from, leads }] of Object.entries(machine)) {
    const starts: readonly string[] = from;
    for (const start of Object.keys(leads)) expect(starts, move).toContain(start);
  }
});

test('the page in docs is drawn from the code', async () => {
  await expect(lifecyclePage()).toMatchFileSnapshot('../../docs/lifecycle.md');
});
