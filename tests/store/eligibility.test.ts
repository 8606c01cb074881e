import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { emptyMatrix } from '../../lib/eligibility/matrix';
import { withEntry } from '../../lib/eligibility/merge-matrix';
import { readLog } from '../../lib/store/audit-log';
import { changeMatrix, compareMatrix, readMatrix, restoreMatrix } from '../../lib/store/eligibility';
import { entry } from '../eligibility/invented-entry';
import { openDesk } from './open-desk';

describe('the Eligibility Matrix on the disk', () => {
  it('is nothing until somebody fills it', async () => {
    const { db, vault } = await openDesk();
    expect(await readMatrix(db, vault)).toBeUndefined();
  });

  it('keeps what two windows change at the same moment', async () => {
    const { db, vault } = await openDesk();
    const [one, other] = [entry({ provider: 'Zz One' }), entry({ provider: 'Zz Other' })];
    await Promise.all([one, other].map((each) => changeMatrix(db, vault, (before) => withEntry(before, each))));
    const kept = (await readMatrix(db, vault))?.entries.map(({ provider }) => provider);
    expect(kept?.sort()).toEqual(['Zz One', 'Zz Other']);
  });

  it('writes down each change in the log of actions, and no agency’s name with it', async () => {
    const { db, vault } = await openDesk();
    await changeMatrix(db, vault, (before) => withEntry(before, entry({ provider: 'Zz Hidden Harbor' })));
    const copy = await changeMatrix(db, vault, (before) => withEntry(before, entry()));
    const { entries } = await readLog(db, vault);
    expect(entries.filter(({ action }) => action === 'matrix-changed')).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('Hidden');
    // An older copy changes nothing here, and nothing is written down.
    await restoreMatrix(db, vault, { ...copy, changedAt: '2020-01-01T00:00:00.000Z' });
    expect((await readLog(db, vault)).entries).toHaveLength(entries.length);
  });

  it('shows no name of an agency without the key', async () => {
    const { db, vault } = await openDesk();
    await changeMatrix(db, vault, (before) => withEntry(before, entry({ provider: 'Zz Hidden Harbor' })));
    const rows = await db.drafts.toArray();
    const texts = rows.map((row) => `${JSON.stringify(row)} ${new TextDecoder().decode(row.sealed.box)}`);
    expect(texts.join()).not.toContain('Hidden');
  });

  it('that cannot be opened is said to be so, and a new sheet may take its place', async () => {
    const { db, vault } = await openDesk();
    await changeMatrix(db, vault, (before) => withEntry(before, entry()));
    await db.drafts.put({ id: 'eligibility', sealed: await vault.seal('drafts', 'eligibility', { entries: 'zz' }) });
    await expect(readMatrix(db, vault)).rejects.toThrow('unreadable-row');
    await expect(changeMatrix(db, vault, (before) => before)).rejects.toThrow('unreadable-row');
    const fresh = await changeMatrix(db, vault, (before) => withEntry(before, entry()), 'begin-anew');
    expect(await readMatrix(db, vault)).toEqual(fresh);
  });

  it('comes back out of a backup when it is missing or older here, and never over a newer one', async () => {
    const { db, vault } = await openDesk();
    const old = { ...emptyMatrix(new Date('2026-11-01T12:00:00Z')), entries: [entry({ provider: 'Zz Old' })] };
    expect(await compareMatrix(db, vault, old)).toBe('added');
    await restoreMatrix(db, vault, old);
    expect(await readMatrix(db, vault)).toEqual(old);
    expect(await compareMatrix(db, vault, old)).toBe('same');
    const newer = await changeMatrix(db, vault, (before) => withEntry(before, entry({ provider: 'Zz New' })));
    expect(await compareMatrix(db, vault, old)).toBe('older');
    await restoreMatrix(db, vault, old);
    expect(await readMatrix(db, vault)).toEqual(newer);
    const newest = { ...old, changedAt: '2099-01-01T00:00:00.000Z' };
    expect(await compareMatrix(db, vault, newest)).toBe('newer');
    await restoreMatrix(db, vault, newest);
    expect(await readMatrix(db, vault)).toEqual(newest);
  });
});
