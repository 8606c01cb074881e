import { expect, test } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { exitMatch } from '../../lib/lifecycle/exit-match';
import { dropExit, exitReceived, receiveExit } from '../../lib/lifecycle/exit-moves';
import { acknowledged, captureId, entryDone, mergeId, returned, startEntry } from '../../lib/lifecycle/moves';
import { summaryOf } from '../../lib/lifecycle/summary';
import { inventedTransfer, receivedAt } from './invented-transfer';

const now = new Date(receivedAt.getTime() + 3_600_000);
const id = '70012345';
const exit = {
  receivedAt: now.toISOString(),
  channel: 'phone',
  source: 'typed',
  items: { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' },
} as const;

function done(move: { ok: boolean; transfer?: Transfer; reason?: string }): Transfer {
  if (move.transfer === undefined) throw new Error(move.reason);
  return move.transfer;
}

const captured = () => done(captureId(done(startEntry(inventedTransfer(), now)), id, now));
const tracking = () => done(acknowledged(done(returned(done(entryDone(captured(), now)), 'printed_slip', now)), id.slice(-4), now));
const match = (records: Transfer[], exitDate = '2026-11-21', clientTrackId = id) =>
  exitMatch(records.map(summaryOf), clientTrackId, exitDate);

test('an ID that no record has is unknown, whatever else is alike', () => {
  expect(match([tracking()], '2026-11-21', '70012346')).toEqual({ kind: 'unknown' });
  expect(match([])).toEqual({ kind: 'unknown' });
});

test('an exit goes to the record with its ID, also by an ID that ClientTrack merged away', () => {
  const record = tracking();
  expect(match([record])).toMatchObject({ kind: 'joins', record: { ref: record.ref } });
  const merged = done(mergeId(record, '70099999', now));
  expect(match([merged])).toMatchObject({ kind: 'joins', record: { ref: record.ref } });
  expect(match([merged], '2026-11-21', '70099999')).toMatchObject({ kind: 'joins' });
});

test('an exit never joins another exit that stands alone', () => {
  const parsed = captured().clientTrackId;
  if (parsed === undefined) throw new Error('no id');
  const alone = receiveExit({ environment: 'live', vsp: 'V01', clientTrackId: parsed, exit }, now);
  expect(match([alone])).toEqual({ kind: 'unknown' });
});

test('a household that is not in ClientTrack yet cannot leave it: the exit waits', () => {
  const sent = { ...inventedTransfer(), clientTrackId: captured().clientTrackId };
  expect(match([sent])).toMatchObject({ kind: 'not-entered' });
});

test('an exit date before the entry date is named, also when the items are gone', () => {
  expect(match([captured()], '2026-11-18')).toMatchObject({ kind: 'before-entry' });
  const purged = tracking();
  expect(purged.items).toBeUndefined();
  expect(match([purged], '2026-11-18')).toMatchObject({ kind: 'before-entry' });
  expect(match([purged], '2026-11-19')).toMatchObject({ kind: 'joins' });
  const early = { ...exit, items: { ...exit.items, exitDate: '2026-11-18' } };
  expect(exitReceived(purged, early, now)).toEqual({ ok: false, reason: 'exit-before-entry' });
});

test('a second exit form does not overwrite the first', () => {
  const leaving = done(exitReceived(tracking(), exit, now));
  expect(match([leaving])).toMatchObject({ kind: 'left', record: { ref: leaving.ref } });
  expect(exitReceived(leaving, exit, now)).toMatchObject({ ok: false });
});

test('of a household that came back, the stay that is open takes the exit', () => {
  const first = done(exitReceived(tracking(), exit, now));
  const second = { ...tracking(), receivedAt: new Date(now.getTime() - 60_000).toISOString() };
  expect(match([first, second])).toMatchObject({ kind: 'joins', record: { ref: second.ref } });
});

test('an exit that was put with its record leaves nothing of itself behind', () => {
  const known = captured().clientTrackId;
  if (known === undefined) throw new Error('no id');
  const alone = receiveExit({ environment: 'live', vsp: 'V01', clientTrackId: known, exit }, now);
  expect(done(dropExit(alone, now))).not.toHaveProperty('exit');
});
