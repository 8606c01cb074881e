import type { ExitItems, ReceivedExit } from '../hmis/exit';
import type { Environment } from '../hmis/ids';
import type { Outcomes, SentTransfer } from '../hmis/sent-transfer';
import { changedTo, type Sending, type SentMove, same, sentLine, tried } from './sent-moves';
import { newTransferRef } from './transfer-ref';

/** An exit whose Enrollment form was not made here: whose it is, is said by the ClientTrack ID alone. */
export function makeLoneExit({ clientTrackId, ...items }: ReceivedExit, environment: Environment, now: Date): SentTransfer {
  return {
    id: crypto.randomUUID(),
    ref: newTransferRef(),
    kind: 'exit',
    environment,
    madeAt: now.toISOString(),
    referrals: [],
    unmetNeeds: [],
    sendings: [],
    clientTrackId,
    exit: { madeAt: now.toISOString(), items },
    history: [sentLine('exit-made', now)],
  };
}

/** The household leaves: the exit joins the form it ends. Until it is sent it can be put right. */
export function makeExit(form: SentTransfer, exit: ExitItems, now: Date): SentMove {
  return tried(form, 'makeExit', {}, () =>
    changedTo(
      form,
      { exit: { madeAt: form.exit?.madeAt ?? now.toISOString(), items: exit } },
      sentLine(form.exit === undefined ? 'exit-made' : 'exit-changed', now),
    ),
  );
}

/** The exit was begun by mistake, and nobody has it. A lone one is deleted instead: nothing of it would be left. */
export function leaveOutExit(form: SentTransfer, now: Date): SentMove {
  return tried(form, 'leaveOutExit', {}, () => {
    const { exit: _gone, ...kept } = form;
    return changedTo(kept, {}, sentLine('exit-left-out', now));
  });
}

/** The exit went to the agency. */
export function exitSent(form: SentTransfer, how: Sending, now: Date): SentMove {
  const sending = { at: now.toISOString(), what: 'exit', ...how } as const;
  return tried(form, 'exitSent', {}, () => changedTo(form, { sendings: [...form.sendings, sending] }, sentLine('exit-sent', now, how.way)));
}

/** The agency has recorded the exit: where somebody went is nobody's business here afterwards. */
export function exitConfirmed(form: SentTransfer, now: Date): SentMove {
  return tried(form, 'exitConfirmed', {}, () => {
    const at = now.toISOString();
    const exit = { madeAt: form.exit?.madeAt ?? at, confirmedAt: at };
    const { items: _gone, ...kept } = form;
    return changedTo(kept, { exit, closedAt: at, ...(form.items !== undefined && { purgedAt: at }) }, sentLine('exit-confirmed', now));
  });
}

/** What the agency tells of referrals and needs. What it wrote before what is here already changes nothing. */
export function outcomesCame(form: SentTransfer, came: Outcomes, now: Date): SentMove {
  if (form.outcomes !== undefined && form.outcomes.at >= came.at) return same(form);
  return tried(form, 'outcomesCame', {}, () => {
    const done = changedTo(form, { outcomes: came }, sentLine('outcomes-came', now));
    const isOver = done.ok && came.exitRecordedOn !== undefined && form.closedAt === undefined && form.exit !== undefined;
    if (!isOver) return done;
    const ended = exitConfirmed(done.sent, now);
    return ended.ok ? ended : done;
  });
}
