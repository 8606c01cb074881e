import type * as z from 'zod/mini';
import { clientTrackId, type Environment } from '../hmis/ids';
import type { Referral } from '../hmis/referral';
import type { SentTransfer, sentHistoryEntry, Way } from '../hmis/sent-transfer';
import type { SixItems } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import { type SentGiven, type SentMoveName, type SentRefusal, sentRefusalOf } from './sent-machine';
import { newTransferRef } from './transfer-ref';

export type SentMove = { ok: true; sent: SentTransfer } | { ok: false; reason: SentRefusal };

/** A form as it was typed and screened. */
export interface MadeForm {
  items: SixItems;
  referrals: Referral[];
  unmetNeeds: UnmetNeed[];
}

export type SentLine = z.infer<typeof sentHistoryEntry>;

export const sentLine = (action: SentLine['action'], now: Date, detail?: string): SentLine => ({
  at: now.toISOString(),
  author: 'this-desk',
  action,
  ...(detail === undefined ? {} : { detail }),
});

export const same = (sent: SentTransfer): SentMove => ({ ok: true, sent });

export const changedTo = (sent: SentTransfer, changes: Partial<SentTransfer>, line: SentLine): SentMove => ({
  ok: true,
  sent: { ...sent, ...changes, history: [...sent.history, line] },
});

/** The move, if the machine allows it. */
export function tried(sent: SentTransfer, move: SentMoveName, given: SentGiven, change: () => SentMove): SentMove {
  const reason = sentRefusalOf(sent, move, given);
  return reason === undefined ? change() : { ok: false, reason };
}

const formOf = ({ items, referrals, unmetNeeds }: MadeForm) => ({
  items,
  codeName: { firstName: items.firstName, lastName: items.lastName },
  referrals,
  unmetNeeds,
});

/** A new form with a reference of its own: the ID finds its way back by it. */
export function makeForm(form: MadeForm, environment: Environment, now: Date): SentTransfer {
  return {
    id: crypto.randomUUID(),
    ref: newTransferRef(),
    kind: 'enrollment',
    environment,
    madeAt: now.toISOString(),
    ...formOf(structuredClone(form)),
    sendings: [],
    history: [sentLine('form-made', now)],
  };
}

/** Until it is sent, a form can be put right. */
export function changeForm(sent: SentTransfer, form: MadeForm, now: Date): SentMove {
  return tried(sent, 'changeForm', {}, () => changedTo(sent, formOf(structuredClone(form)), sentLine('form-changed', now)));
}

/** How a form or an exit left: sealed for one agency, or told and given by the person. */
export type Sending = { way: 'package'; to: string; package: string } | { way: Exclude<Way, 'package'> };

/** The form went to the agency. Going again is allowed (a lost file); the clock runs from the first time. */
export function sent(form: SentTransfer, how: Sending, now: Date): SentMove {
  const sending = { at: now.toISOString(), what: 'enrollment', ...how } as const;
  return tried(form, 'sent', {}, () => changedTo(form, { sendings: [...form.sendings, sending] }, sentLine('form-sent', now, how.way)));
}

/** The ID came. The same one again changes nothing; another one, or one that another form has, is never taken in its place. */
export function idCame(form: SentTransfer, given: { id: string; isShared: boolean }, way: Way, now: Date): SentMove {
  if (form.clientTrackId === given.id) return same(form);
  return tried(form, 'idCame', given, () =>
    changedTo(
      form,
      { clientTrackId: clientTrackId.parse(given.id), idReturnedAt: now.toISOString(), idReturnedBy: way },
      sentLine('id-came', now, way),
    ),
  );
}

/** An ID that cannot be taken as it is waits beside the form until a person has called. */
export function idDoubted(form: SentTransfer, id: string, why: 'differs' | 'shared', now: Date): SentMove {
  if (form.doubt?.id === id && form.doubt.why === why) return same(form);
  return tried(form, 'idDoubted', { id }, () =>
    changedTo(form, { doubt: { id: clientTrackId.parse(id), at: now.toISOString(), why } }, sentLine('id-doubted', now, why)),
  );
}

/**
 * After the call: the one that was here stays, or the one that came is right. One that an open form has is not taken: two households would
 * have one ID.
 */
export function idSettled(form: SentTransfer, keep: 'here' | { came: { isShared: boolean } }, now: Date): SentMove {
  return tried(form, 'idSettled', keep === 'here' ? {} : keep.came, () => {
    const { doubt, ...rest } = form;
    if (keep === 'here' || doubt === undefined) return changedTo(rest, {}, sentLine('id-settled', now, 'here'));
    // What was read back was the other one.
    const { acknowledgedAt: _other, ...unread } = rest;
    return changedTo(
      unread,
      { clientTrackId: doubt.id, idReturnedAt: now.toISOString(), idReturnedBy: 'phone' },
      sentLine('id-settled', now, 'came'),
    );
  });
}

/** The ID was another household's: it goes, and that it was read back. The form waits again. */
export function idTakenBack(form: SentTransfer, now: Date): SentMove {
  return tried(form, 'idTakenBack', {}, () => {
    const { clientTrackId: _wrong, idReturnedAt: _at, idReturnedBy: _by, acknowledgedAt: _read, ...kept } = form;
    return changedTo(kept, {}, sentLine('id-taken-back', now));
  });
}

/** Takes the six items away for good; the code name, masked, stays until the row goes. */
export function purgeForm(form: SentTransfer, now: Date): SentTransfer {
  if (form.items === undefined) return form;
  const { items: _gone, ...kept } = form;
  return { ...kept, purgedAt: now.toISOString(), history: [...form.history, sentLine('form-purged', now)] };
}

/** The last four digits went back to the agency, by voice or as a receipt: both have the same ID, so the six items go. */
export function readBack(form: SentTransfer, lastFour: string, way: Way, now: Date): SentMove {
  if (form.acknowledgedAt !== undefined && lastFour.trim() === form.clientTrackId?.slice(-4)) return same(form);
  return tried(form, 'readBack', { lastFour }, () => {
    const done = changedTo(form, { acknowledgedAt: now.toISOString() }, sentLine('id-read-back', now, way));
    return done.ok ? same(purgeForm(done.sent, now)) : done;
  });
}

/** Nothing more is awaited, or the household took the permission back: every value of the form goes. */
export function closeForm(form: SentTransfer, now: Date): SentMove {
  return tried(form, 'closeForm', {}, () => {
    const { exit, doubt: _gone, ...purged } = purgeForm(form, now);
    const { items: _destination, ...exitKept } = exit ?? { madeAt: now.toISOString() };
    return changedTo(purged, { closedAt: now.toISOString(), ...(exit !== undefined && { exit: exitKept }) }, sentLine('form-closed', now));
  });
}
