import { expect, test } from 'vitest';
import { auditCsv } from '../../lib/audit/audit-csv';
import { checkChain, isContinued, linked, newChain } from '../../lib/audit/chain';
import type { AuditEntry } from '../../lib/audit/entry';

const now = new Date('2026-11-22T15:42:17.000Z');
const record = '5b0e8f4e-6c0f-4a55-8f4f-2b1f3f0c9a01';
const three = () =>
  linked(
    newChain(),
    [
      { action: 'received', record },
      { action: 'started', record },
      { action: 'entered', record },
    ],
    now,
  );

test('an entry tells the hour and never the minute', async () => {
  const { entries } = await three();
  expect(entries.map(({ hour }) => hour)).toEqual(Array(3).fill('2026-11-22T15:00:00.000Z'));
});

test('a chain that nobody touched is whole, also when it grew in steps', async () => {
  const { entries, head } = await three();
  const more = await linked(head, [{ action: 'unlocked' }], now);
  expect(await checkChain([...entries, ...more.entries], more.head)).toEqual({ isWhole: true });
  expect(await checkChain([], newChain())).toEqual({ isWhole: true });
});

const tampered: [string, (entries: AuditEntry[]) => AuditEntry[], number][] = [
  ['taken out', ([first, , third]) => [first, third].filter((entry) => entry !== undefined), 1],
  ['put in another order', ([first, second, third]) => [first, third, second].filter((entry) => entry !== undefined), 1],
  ['changed', (entries) => entries.map((entry, at) => (at === 1 ? { ...entry, action: 'closed' } : entry)), 1],
  ['cut off', (entries) => entries.slice(0, 2), 2],
];
test.each(tampered)('an entry that was %s is found, and where', async (_, tamper, at) => {
  const { entries, head } = await three();
  expect(await checkChain(tamper(entries), head)).toEqual({ isWhole: false, at });
});

test('an end written again with hashes of its own does not agree with the head', async () => {
  const { entries, head } = await three();
  const kept = entries.slice(0, 1);
  const forged = await linked(
    { chain: head.chain, seq: 0, hash: kept[0]?.hash ?? '' },
    [
      { action: 'started', record },
      { action: 'closed', record },
    ],
    now,
  );
  expect(await checkChain([...kept, ...forged.entries], head)).toEqual({ isWhole: false, at: 3 });
});

test('the head in a backup says later whether the log went on from there', async () => {
  const { entries, head } = await three();
  const more = await linked(head, [{ action: 'backup-made' }], now);
  const other = await three();
  expect(isContinued([...entries, ...more.entries], more.head, head)).toBe(true);
  expect(isContinued(entries.slice(0, 2), { ...head, seq: 1 }, head)).toBe(false);
  expect(isContinued(other.entries, other.head, head)).toBeUndefined();
});

test('the table of the log begins no formula in any program', async () => {
  const { entries } = await linked(newChain(), [{ action: 'received', record }], now);
  const forged = entries.map((entry) => ({ ...entry, actor: ' =HYPERLINK("zz")', before: '+1' }));
  const [titles, row] = auditCsv(forged).split('\r\n');
  expect(titles).toBe('seq,hour,actor,action,record,detail,before,hash');
  expect(row).toMatch(/^"0","2026-11-22T15:00:00.000Z","' =HYPERLINK\(""zz""\)","received","5b0e8f4e[^"]+","","'\+1","[^"]+"$/);
});
