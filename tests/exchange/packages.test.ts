import { describe, expect, it } from 'vitest';
import { openPackage } from '../../lib/exchange/open-package';
import { canExchange, isRotationDue, newExchangeKeys, rotate, withoutOldKeys } from '../../lib/exchange/own-keys';
import { paddedSize } from '../../lib/exchange/package-text';
import { newPartner } from '../../lib/exchange/partner';
import { sealPackage } from '../../lib/exchange/seal-package';
import { enveloped, letterOf, signedAnew } from '../../scripts/prove/exchange/forge';
import { enrollmentRow, idReturnRow, now, twoDesks } from '../../scripts/prove/exchange/invented-desks';

describe('a package', () => {
  it('brings a form from the VSP to the agency as it was sealed', async () => {
    const { agency, toAgency } = await twoDesks();
    const row = enrollmentRow();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [row] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    expect(sealed.name).toMatch(/^pkg-[0-9a-z]{8}\.age$/);
    const opened = await openPackage(sealed.file, agency);
    expect(opened).toMatchObject({ ok: true, partner: { vsp: 'V01' }, payload: { id: sealed.id, purpose: 'enrollment', rows: [row] } });
  });

  it('brings an ID back with its reference and the date, and nothing else', async () => {
    const { vsp, toVsp } = await twoDesks();
    const row = idReturnRow();
    const sealed = await sealPackage({ purpose: 'idReturn', rows: [{ vsp: 'V01', row }] }, toVsp);
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openPackage(sealed.file, vsp);
    expect(opened.ok && opened.payload.rows).toEqual([row]);
  });

  it('says by its size no more than a step', async () => {
    expect([1, 4_096, 4_097, 16_385, 65_537, 262_145, 600_000].map(paddedSize)).toEqual([
      4_096, 4_096, 16_384, 65_536, 262_144, 524_288, 786_432,
    ]);
    const { toVsp } = await twoDesks();
    const of = async (count: number) => {
      const rows = Array.from({ length: count }, (_, at) => ({ vsp: 'V01', row: idReturnRow(String(700_000 + at)) }));
      const sealed = await sealPackage({ purpose: 'idReturn', rows }, toVsp);
      return sealed.ok && sealed.file.length;
    };
    expect(await of(1)).toBe(await of(20));
  });

  it('does not say who it is from or for', async () => {
    const { toAgency } = await twoDesks();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [enrollmentRow()] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    const text = Buffer.from(sealed.file).toString('latin1');
    for (const word of ['Zzamber', 'transfer-desk', toAgency.to.card.recipient, toAgency.keys.card.signKey, sealed.id])
      expect(text).not.toContain(word);
  });

  it('waits while its sender is not compared, and says only how many rows it has', async () => {
    const { agency, toAgency } = await twoDesks();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [enrollmentRow(), enrollmentRow()] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openPackage(sealed.file, { ...agency, partners: [] });
    const { card } = toAgency.keys;
    expect(opened).toEqual({
      ...{ ok: false, reason: 'unknown-sender', card },
      claim: { id: sealed.id, expiresAt: '2026-12-23T15:00:00.000Z', card, rows: 2 },
    });
    expect(JSON.stringify(opened)).not.toContain('Zz');
  });

  it('opens no longer than its sender says, and names no other sender beside its signature', async () => {
    const { agency, toAgency } = await twoDesks();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [enrollmentRow()] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    const letter = letterOf(sealed.file, agency.keys);
    const short = await signedAnew(letter, { expiresAt: '2026-11-25T00:00:00.000Z' }, toAgency.keys);
    const late = { ...agency, now: new Date('2026-11-26T00:00:00.000Z') };
    expect(await openPackage(enveloped(short, agency.keys.card), agency)).toMatchObject({ ok: true });
    expect(await openPackage(enveloped(short, agency.keys.card), late)).toEqual({ ok: false, reason: 'expired' });
    const renamed = enveloped({ ...letter, sender: '0'.repeat(32) }, agency.keys.card);
    expect(await openPackage(renamed, agency)).toEqual({ ok: false, reason: 'bad-signature' });
  });

  it('larger than any is refused before anything of it is read', async () => {
    const { agency } = await twoDesks();
    const file = new Uint8Array(8 * 1024 * 1024 + 1);
    expect(await openPackage(file, agency)).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('sealing', () => {
  it.each(['unverified', 'changed', 'revoked'] as const)('is refused for a card that is %s', async (state) => {
    const { toVsp } = await twoDesks();
    const content = { purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] } as const;
    const sealed = await sealPackage(content, { ...toVsp, to: { ...toVsp.to, state } });
    expect(sealed).toEqual({ ok: false, reason: `recipient-${state}` });
  });

  it('is refused when the card is not the one whose words were compared', async () => {
    const { toVsp } = await twoDesks();
    const { card } = await newExchangeKeys(now);
    const content = { purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] } as const;
    expect(await sealPackage(content, { ...toVsp, to: { ...toVsp.to, card } })).toEqual({ ok: false, reason: 'recipient-changed' });
  });

  it('is refused whole when one row belongs to another VSP, is there twice, or cannot be right', async () => {
    const { toVsp } = await twoDesks();
    const mine = { vsp: 'V01', row: idReturnRow() };
    const reasonOf = async (...rows: (typeof mine)[]) => {
      const sealed = await sealPackage({ purpose: 'idReturn', rows }, toVsp);
      return sealed.ok ? 'sealed' : sealed.reason;
    };
    expect(await reasonOf(mine)).toBe('sealed');
    expect(await reasonOf(mine, { vsp: 'V02', row: idReturnRow() })).toBe('row-of-another-vsp');
    expect(await reasonOf(mine, mine)).toBe('same-reference-twice');
    expect(await reasonOf(mine, { vsp: 'V01', row: { ...idReturnRow(), date: 'yesterday' } })).toBe('row-unusable');
    expect(await reasonOf()).toBe('no-rows');
    expect(await reasonOf(...Array.from({ length: 501 }, () => ({ vsp: 'V01', row: idReturnRow() })))).toBe('too-many-rows');
  });

  it('never sends a form to a VSP, nor an ID to an agency, nor anything to this desk itself', async () => {
    const { toVsp, toAgency } = await twoDesks();
    const reasonOf = async (...given: Parameters<typeof sealPackage>) => {
      const sealed = await sealPackage(...given);
      return sealed.ok ? 'sealed' : sealed.reason;
    };
    expect(await reasonOf({ purpose: 'enrollment', rows: [enrollmentRow()] }, toVsp)).toBe('wrong-side');
    expect(await reasonOf({ purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] }, toAgency)).toBe('wrong-side');
    const own = { ...(await newPartner({ kind: 'agency', name: 'Zz', card: toAgency.keys.card }, now)), state: 'verified' } as const;
    const self = { ...own, verifiedAt: now.toISOString() };
    expect(await reasonOf({ purpose: 'enrollment', rows: [enrollmentRow()] }, { ...toAgency, to: self })).toBe('recipient-is-this-desk');
  });

  it('is refused for a card whose key has a wrong sign', async () => {
    const { toVsp, vsp } = await twoDesks();
    const { recipient } = vsp.keys.card;
    const card = { ...vsp.keys.card, recipient: recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q') };
    const to = { ...(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz', card }, now)), state: 'verified' } as const;
    const content = { purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] } as const;
    const sealed = await sealPackage(content, { ...toVsp, to: { ...to, verifiedAt: now.toISOString() } });
    expect(sealed).toEqual({ ok: false, reason: 'recipient-card-unusable' });
  });
});

describe('keys', () => {
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('can be made in this browser', async () => expect(await canExchange()).toBe(true));

  it('are due to be renewed after a year', async () => {
    const keys = await newExchangeKeys(now);
    expect(isRotationDue(keys, later(364))).toBe(false);
    expect(isRotationDue(keys, later(365))).toBe(true);
  });

  it('that were renewed still open what was sent to them, until they are destroyed', async () => {
    const { agency, toAgency } = await twoDesks();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [enrollmentRow()] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    const keys = await rotate(agency.keys, later(1));
    expect(keys.card).not.toEqual(agency.keys.card);
    expect(await openPackage(sealed.file, { ...agency, keys })).toMatchObject({ ok: true });
    const without = withoutOldKeys(keys, later(92));
    expect(await openPackage(sealed.file, { ...agency, keys: without })).toEqual({ ok: false, reason: 'not-for-us' });
  });

  it('that were renewed are told as changed to those who have the old card', async () => {
    const { vsp, toVsp } = await twoDesks();
    const keys = await rotate(toVsp.keys, now);
    const content = { purpose: 'idReturn', rows: [{ vsp: 'V01', row: idReturnRow() }] } as const;
    const sealed = await sealPackage(content, { ...toVsp, keys });
    if (!sealed.ok) throw new Error(sealed.reason);
    expect(await openPackage(sealed.file, vsp)).toMatchObject({
      ok: false,
      reason: 'sender-changed',
      claim: { partner: { name: 'Zz County Agency' } },
    });
  });
});
