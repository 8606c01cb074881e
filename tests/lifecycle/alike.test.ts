import { describe, expect, it } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { alikeReason, mayBeAlike, withAlike } from '../../lib/lifecycle/alike';
import { differingParts } from '../../lib/lifecycle/compare-forms';
import { cameAgain, keepApart, takeLater } from '../../lib/lifecycle/compare-moves';
import { markDuplicate } from '../../lib/lifecycle/end-moves';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { captureId, type Move, pageDone, startEntry } from '../../lib/lifecycle/moves';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { stateOf } from '../../lib/lifecycle/state';
import { summaryOf } from '../../lib/lifecycle/summary';
import { inventedForm, inventedTransfer, receivedAt } from './invented-transfer';

const now = new Date(receivedAt.getTime() + 3_600_000);
const items = inventedForm().items;

function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}
const again = (changes: Partial<Transfer> = {}): Transfer => ({ ...inventedTransfer(now), ...changes });

describe('a form that came', () => {
  it('looks like one with the same code name, whoever sent it and however it is written', () => {
    const other = again({ vsp: 'V02', items: { ...items, firstName: 'ZZAMBER', minimumBedrooms: 4 } });
    expect(alikeReason(other, inventedTransfer())).toBe('code-name');
    expect(mayBeAlike(other, summaryOf(inventedTransfer()))).toBe(true);
  });

  it('looks like one of the same VSP that says the same under another name', () => {
    const other = again({ items: { ...items, lastName: 'Zzquilstone' } });
    expect(alikeReason(other, inventedTransfer())).toBe('same-items');
    expect(mayBeAlike(again({ items: { ...items, lastName: 'Abcd' } }), summaryOf(inventedTransfer()))).toBe(true);
    expect(alikeReason({ ...other, vsp: 'V02' }, inventedTransfer())).toBeUndefined();
  });

  it('looks like one with the same ClientTrack ID', () => {
    const known = done(captureId(inventedTransfer(), '70012345', now));
    const other = again({ clientTrackId: known.clientTrackId, items: { ...items, firstName: 'Abcd', lastName: 'Efgh' } });
    expect(alikeReason(other, known)).toBe('clienttrack-id');
    expect(mayBeAlike(other, summaryOf(known))).toBe(true);
  });

  it('may be the one that its VSP was asked for', () => {
    const waiting = done(sendBack(inventedTransfer(), [{ where: 'contactPhone', reason: 'missing' }], now));
    expect(alikeReason(again(), waiting)).toBe('awaited');
    expect(alikeReason(again({ vsp: 'V02' }), waiting)).toBeUndefined();
  });

  it('is like no other when another household has another name, day and phone', () => {
    const other = again({ items: { ...items, firstName: 'Abcd', entryDate: '2026-11-18', contactPhone: '2145550199' } });
    expect(alikeReason(other, inventedTransfer())).toBeUndefined();
    expect(mayBeAlike(other, summaryOf(inventedTransfer()))).toBe(false);
  });

  it('is not compared with a record that has ended', () => {
    const ended = done(markDuplicate(inventedTransfer(), inventedTransfer().ref, now));
    expect(mayBeAlike(again(), summaryOf(ended))).toBe(false);
  });

  it('is kept with a note of what it looks like, and is not entered before a person has compared', () => {
    const known = inventedTransfer();
    const noted = withAlike(again(), [known], now);
    expect(noted.looksLike).toEqual([{ id: known.id, ref: known.ref, why: 'code-name' }]);
    expect(noted.history.at(-1)).toMatchObject({ action: 'looks-like', detail: `${known.ref} code-name` });
    expect(startEntry(noted, now)).toEqual({ ok: false, reason: 'compare-first' });
    expect(pageDone(noted, 'basic-client-information', now)).toEqual({ ok: false, reason: 'compare-first' });
    expect(startEntry(done(keepApart(noted, known.id, now)), now).ok).toBe(true);
  });
});

describe('what the person can answer', () => {
  it('names what differs, referrals whatever their order', () => {
    const one = inventedTransfer();
    expect(differingParts(one, again())).toEqual([]);
    const more = again({ items: { ...items, minimumBedrooms: 3 }, unmetNeeds: [] });
    expect(differingParts(one, more)).toEqual(['minimumBedrooms', 'unmetNeeds']);
  });

  it('the correction is taken into the earlier record with its first time of receipt, and the new one is closed', () => {
    const earlier = done(pageDone(done(startEntry(inventedTransfer(), now)), 'basic-client-information', now));
    const later = again({ items: { ...items, minimumBedrooms: 3 } });
    const corrected = done(takeLater(earlier, later, now));
    expect(corrected.items?.minimumBedrooms).toBe(3);
    expect(corrected.receivedAt).toBe(earlier.receivedAt);
    expect(corrected.screensDone).toEqual({});
    expect(corrected.history.at(-1)).toMatchObject({ action: 'corrected', detail: `${later.ref} minimumBedrooms` });
    const closed = done(markDuplicate({ ...later, looksLike: [{ id: earlier.id, ref: earlier.ref, why: 'code-name' }] }, earlier.ref, now));
    expect(stateOf(closed)).toBe('duplicate');
    expect(closed.items).toBeUndefined();
    expect(closed.looksLike).toBeUndefined();
    expect(closed.history.at(-1)?.detail).toBe(earlier.ref);
  });

  it('a referral that stands in ClientTrack stays known when the correction no longer names it', () => {
    const [referral] = inventedTransfer().referrals;
    const started = done(startEntry({ ...inventedTransfer(), referrals: referral === undefined ? [] : [referral] }, now));
    const recorded = done(markRecorded(started, [referral?.id ?? ''], 'page', now));
    const other = { id: crypto.randomUUID(), service: 'psh', provider: 'Zz Other Agency' } as const;
    const corrected = done(takeLater(recorded, again({ referrals: [other] }), now));
    expect(corrected.referrals.map(({ id, recorded: seen }) => [id, seen !== undefined])).toEqual([
      [referral?.id, true],
      [other.id, false],
    ]);
  });

  it('two equal referrals of the correction are two, each with a row of its own', () => {
    const [referral] = inventedTransfer().referrals;
    if (referral === undefined) throw new Error('the invented transfer has no referral');
    const twin = { ...referral, id: crypto.randomUUID() };
    const later = again({ items: { ...items, minimumBedrooms: 3 }, referrals: [{ ...referral, id: crypto.randomUUID() }, twin] });
    const corrected = done(takeLater({ ...inventedTransfer(), referrals: [referral] }, later, now));
    expect(corrected.referrals.map(({ id }) => id)).toEqual([referral.id, twin.id]);
  });

  it('a client who is in ClientTrack is corrected there by hand, never here', () => {
    const captured = done(captureId(done(startEntry(inventedTransfer(), now)), '70012345', now));
    const later = again({ items: { ...items, minimumBedrooms: 3 } });
    expect(takeLater(captured, later, now)).toEqual({ ok: false, reason: 'is-in-clienttrack' });
  });

  it('a record that waited for the VSP goes on with the corrected form, and its wait ends', () => {
    const waiting = done(sendBack(inventedTransfer(), [{ where: 'contactPhone', reason: 'missing' }], now));
    const goesOn = done(takeLater(waiting, again(), new Date(now.getTime() + 7_200_000)));
    expect(stateOf(goesOn)).toBe('ready');
    expect(goesOn.items).toEqual(items);
    expect(goesOn.receivedAt).toBe(waiting.receivedAt);
    expect(goesOn.holds?.at(-1)?.to).toBeDefined();
  });

  it('the same form again is one line in the history of the earlier record, however often it is said', () => {
    const earlier = inventedTransfer();
    const { ref } = again();
    const once = done(cameAgain(earlier, ref, now));
    expect(once.history.at(-1)).toMatchObject({ action: 'came-again', detail: ref });
    expect(done(cameAgain(once, ref, now))).toBe(once);
  });
});
