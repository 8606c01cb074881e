import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Confirmed, partnerOfVsp, sealReturn } from '../../components/return/seal-return';
import { openPackage } from '../../lib/exchange/open-package';
import { cardOf, type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { cardReplaced, doubted, newPartner, type Partner, revoked, verified } from '../../lib/exchange/partner';
import { clientTrackId, type Environment } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { captureId } from '../../lib/lifecycle/moves';
import { inventedTransfer } from '../lifecycle/invented-transfer';

const now = new Date('2026-11-23T15:00:00.000Z');
const timeZone = 'America/Chicago';
const environment: Environment = 'live';
const date = '2026-11-23';

let own: ExchangeKeys;
let theirs: ExchangeKeys;
let others: ExchangeKeys;
let right: Partner;
let wrong: Partner;

const partnerOf = async (vsp: string, keys: ExchangeKeys) =>
  verified(await newPartner({ kind: 'vsp', vsp, name: `Zz ${vsp}`, card: cardOf(keys) }, now), now);

beforeAll(async () => {
  [own, theirs, others] = await Promise.all([newExchangeKeys(now), newExchangeKeys(now), newExchangeKeys(now)]);
  [right, wrong] = await Promise.all([partnerOf('V01', theirs), partnerOf('V02', others)]);
});

function captured(id: string, vsp = 'V01'): Transfer {
  const move = captureId({ ...inventedTransfer(), vsp }, id, now);
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

const confirmedOf = (transfers: readonly Transfer[], partner = right): Confirmed => ({
  vsp: 'V01',
  partnerId: partner.id,
  fingerprint: partner.fingerprint,
  rows: transfers.map(({ id, ref, clientTrackId: shown }) => ({
    id,
    row: { ref, clientTrackId: clientTrackId.parse(shown ?? ''), date },
  })),
});
const present = (transfers: readonly Transfer[], partners: readonly Partner[]) => ({
  keys: own,
  partners,
  transfers,
  environment,
  now,
  timeZone,
});

test('what was confirmed is sealed for the one VSP, and holds reference, ID and date of each record and nothing else', async () => {
  const transfers = [captured('70012345'), captured('70012346')];
  const sealed = await sealReturn(confirmedOf(transfers), present(transfers, [wrong, right]));
  if (!sealed.ok) throw new Error(sealed.reason);
  const agency = verified(await newPartner({ kind: 'agency', name: 'Zz Agency', card: cardOf(own) }, now), now);
  const opening = { partners: [agency], seen: new Set<string>(), environment, now };
  const opened = await openPackage(sealed.file, { keys: theirs, ...opening });
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.payload.rows).toEqual(transfers.map(({ ref, clientTrackId: id }) => ({ ref, clientTrackId: id, date })));
  expect(await openPackage(sealed.file, { keys: others, ...opening })).toMatchObject({ ok: false, reason: 'not-for-us' });
});

/** What may have become of things between the look and the press: each must stop the sealing. */
type Slip = (transfers: Transfer[]) => Promise<Parameters<typeof sealReturn>>;
const slips: Record<string, Slip> = {
  'the card was never compared': async (all) => [confirmedOf(all), present(all, [doubted(right)])],
  'the card was taken out of use': async (all) => [confirmedOf(all), present(all, [revoked(right)])],
  'the card is another one now': async (all) => [confirmedOf(all), present(all, [await cardReplaced(right, cardOf(others), now)])],
  'the new card was compared, and the old one was on the screen': async (all) => [
    confirmedOf(all),
    present(all, [verified(await cardReplaced(right, cardOf(others), now), now)]),
  ],
  'the card was exchanged under the same fingerprint': async (all) => [
    confirmedOf(all),
    present(all, [{ ...right, card: cardOf(others) }]),
  ],
  'the card is gone': async (all) => [confirmedOf(all), present(all, [wrong])],
  'there are two cards of the VSP': async (all) => [confirmedOf(all), present(all, [right, { ...wrong, vsp: 'V01' }])],
  'the card of another VSP was confirmed': async (all) => [confirmedOf(all, wrong), present(all, [right, wrong])],
  'the alias on the screen is another one': async (all) => [{ ...confirmedOf(all), vsp: 'V02' }, present(all, [right, wrong])],
  'the card belongs to another VSP now': async (all) => [confirmedOf(all), present(all, [{ ...right, vsp: 'V03' }])],
  'a record of another VSP is among them': async (all) => {
    const more = [...all, captured('70099999', 'V02')];
    return [confirmedOf(more), present(more, [right, wrong])];
  },
  'a record went to another VSP meanwhile': async (all) => [
    confirmedOf(all),
    present(
      all.map((each, at) => (at === 0 ? { ...each, vsp: 'V02' } : each)),
      [right, wrong],
    ),
  ],
  'the ID was corrected meanwhile': async (all) => [
    confirmedOf(all),
    present(
      all.map((each, at) => (at === 0 ? { ...each, clientTrackId: clientTrackId.parse('70077777') } : each)),
      [right],
    ),
  ],
  'a record is gone': async (all) => [confirmedOf(all), present(all.slice(1), [right])],
  'the VSP has confirmed the ID meanwhile': async (all) => [
    confirmedOf(all),
    present(
      all.map((each) => ({ ...each, acknowledgedAt: now.toISOString() })),
      [right],
    ),
  ],
  'this desk has no key': async (all) => [confirmedOf(all), { ...present(all, [right]), keys: undefined }],
  'the card is our own': async (all) => {
    const self = await partnerOf('V01', own);
    return [confirmedOf(all, self), present(all, [self])];
  },
};

test('in 200 tries with something wrong between the look and the press, nothing is sealed', async () => {
  const names = Object.keys(slips);
  const told = new Set<string>();
  let tries = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 6 }), async (_, count) => {
      const name = names[tries % names.length] ?? '';
      tries += 1;
      const transfers = Array.from({ length: count }, (__, at) => captured(String(70_010_000 + at)));
      const given = await slips[name]?.(transfers);
      if (given === undefined) throw new Error(name);
      const sealed = await sealReturn(...given);
      expect(sealed.ok, name).toBe(false);
      if (!sealed.ok) told.add(sealed.reason);
    }),
    { numRuns: 200, seed: 20261123 },
  );
  expect(tries).toBe(200);
  expect(told.size).toBeGreaterThanOrEqual(8);
});

test('of two cards of one VSP the one still in use is shown', () => {
  expect(partnerOfVsp([revoked({ ...wrong, vsp: 'V01' }), right], 'V01')).toEqual(right);
  expect(partnerOfVsp([wrong], 'V01')).toBeUndefined();
});
