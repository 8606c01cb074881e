import { expect, test } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { withAlike } from '../../lib/lifecycle/alike';
import { close, markDuplicate, roiSigned, withdraw } from '../../lib/lifecycle/end-moves';
import { exitEntered, exitReceived, exitTold } from '../../lib/lifecycle/exit-moves';
import { allReferralsEnded } from '../../lib/lifecycle/follow-up';
import { type GuardName, guards } from '../../lib/lifecycle/guards';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { acknowledged, captureId, correctId, entryDone, type Move, returned, startEntry } from '../../lib/lifecycle/moves';
import { receiveAsking } from '../../lib/lifecycle/receive-transfer';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { changeReferral } from '../../lib/lifecycle/referral-moves';
import { stateOf, type TransferState, transferStates } from '../../lib/lifecycle/state';
import { inventedTransfer, receivedAt } from './invented-transfer';

const now = new Date(receivedAt.getTime() + 3_600_000);
const id = '70012345';
const exitOn = (exitDate: string) =>
  ({
    receivedAt: now.toISOString(),
    channel: 'phone',
    source: 'typed',
    items: { exitDate, destination: 410, reason: 'housed-via-referral' },
  }) as const;

function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

const entering = () => done(startEntry(inventedTransfer(), now));
const captured = () => done(captureId(entering(), id, now));
const entered = () => done(entryDone(captured(), now));
const back = () => done(returned(entered(), 'printed_slip', now));
const tracking = () => done(acknowledged(back(), id.slice(-4), now));
const recorded = () => {
  const transfer = captured();
  return done(
    markRecorded(
      transfer,
      transfer.referrals.map((each) => each.id),
      'page',
      now,
    ),
  );
};
const leaving = () => done(exitReceived(tracking(), exitOn('2026-11-21'), now));
const left = () => done(exitEntered(leaving(), now));

/** How a form comes to stand there, by the moves that the panel makes and nothing else. */
const ways: Record<TransferState, () => Transfer> = {
  'returned-to-vsp': () => {
    const { environment, channel, vsp, source, receivedAt: at } = inventedTransfer();
    return receiveAsking({ environment, channel, vsp, source, receivedAt: at }, [{ where: 'lastName', reason: 'ssn' }], now);
  },
  ready: inventedTransfer,
  entering,
  'id-captured': captured,
  entered,
  returned: back,
  tracking,
  'exit-received': leaving,
  'exit-entered': left,
  withdrawn: () => done(withdraw(captured(), now)),
  duplicate: () => done(markDuplicate(inventedTransfer(), inventedTransfer().ref, now)),
  closed: () => done(exitTold(left(), now)),
};

test.each(transferStates)('a form comes to stand at “%s” by moves alone', (state) => {
  expect(stateOf(ways[state]())).toBe(state);
});

/** What somebody does too early or twice, and is told why it cannot be. */
const refused: Record<GuardName, () => Move> = {
  'items-purged': () => startEntry(tracking(), now),
  'not-an-id': () => captureId(entering(), '7001x', now),
  'id-already-captured': () => captureId(captured(), '70099999', now),
  'not-captured': () => returned(entering(), 'printed_slip', now),
  'not-returned': () => acknowledged(entered(), id.slice(-4), now),
  'digits-differ': () => acknowledged(back(), '0000', now),
  'already-acknowledged': () => returned(tracking(), 'printed_slip', now),
  'same-id': () => correctId(captured(), { id }, now),
  'tell-vsp-first': () => correctId(back(), { id: '70099999' }, now),
  'nothing-asked': () => sendBack(inventedTransfer(), [], now),
  'exit-before-entry': () => exitReceived(captured(), exitOn('2026-11-01'), now),
  'referrals-open': () => exitEntered(done(exitReceived(recorded(), exitOn('2026-11-21'), now)), now),
  'referral-recorded': () => {
    const [referral] = inventedTransfer().referrals;
    if (referral === undefined) throw new Error('the invented form has a referral');
    const ready = { ...inventedTransfer(), referrals: [referral] };
    return changeReferral(
      done(markRecorded(ready, [referral.id], 'person', now)),
      referral.id,
      { service: 'psh', provider: 'Zz Other' },
      now,
    );
  },
  'exit-missing': () => roiSigned(captured(), undefined, now),
  'is-in-clienttrack': () => markDuplicate(captured(), inventedTransfer().ref, now),
  'compare-first': () => startEntry(withAlike(inventedTransfer(), [inventedTransfer()], now), now),
};

test.each(Object.entries(refused))('a move that cannot be made says why: %s', (reason, attempt) => {
  expect(attempt()).toEqual({ ok: false, reason });
  expect(Object.keys(guards)).toContain(reason);
});

test('an exit goes on once every referral has its result, and a withdrawn client is closed when exited', () => {
  const open = done(exitReceived(recorded(), exitOn('2026-11-21'), now));
  const results = Object.fromEntries(open.referrals.map((each) => [each.id, 'accepted' as const]));
  expect(stateOf(done(exitEntered(done(allReferralsEnded(open, results, now)), now)))).toBe('exit-entered');
  expect(stateOf(done(close(ways.withdrawn(), now)))).toBe('closed');
});
