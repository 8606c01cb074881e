import { expect, test } from 'vitest';
import { groupSent } from '../../components/liaison/group-sent';
import { idCame, idDoubted, readBack, sent } from '../../lib/lifecycle/sent-moves';
import { after, inventedSent, madeAt } from '../lifecycle/invented-sent';

const now = new Date(madeAt.getTime() + 30 * 3_600_000);
const all = { search: '', group: undefined };
const sentAt = (hoursAgo: number) => after(sent(inventedSent(), { way: 'paper' }, new Date(now.getTime() - hoursAgo * 3_600_000)));
const withId = (id: string) => after(idCame(sentAt(20), { id, isShared: false }, 'phone', now));

test('what asks for a person stands first: an ID to check, then what is overdue', () => {
  const doubted = after(idDoubted(withId('48213'), '99999', 'differs', now));
  const { shown } = groupSent([inventedSent(), sentAt(2), withId('48214'), sentAt(25), doubted], all, now);
  expect(shown.map(({ group }) => group)).toEqual(['doubt', 'overdue', 'draft', 'waiting', 'id-returned']);
});

test('a form whose ID was read back is among the confirmed ones', () => {
  const { counts } = groupSent([after(readBack(withId('48213'), '8213', 'phone', now))], all, now);
  expect(counts).toMatchObject({ confirmed: 1, overdue: 0, 'id-returned': 0 });
});

test('a form is found by its reference, by its ID and by its code name', () => {
  const form = withId('48213');
  for (const search of [form.ref.slice(2, 6).toLowerCase(), '4821', 'zzamb', 'Zzamber Zzquill', 'zzquillstone']) {
    expect(groupSent([form, inventedSent()], { ...all, search }, now).shown.flatMap(({ forms }) => forms)).toContain(form);
  }
  expect(groupSent([form], { ...all, search: '99999' }, now).shown).toEqual([]);
});

test('the counts say what there is, whatever is searched for', () => {
  expect(groupSent([sentAt(2), sentAt(25)], { ...all, search: 'T-0000' }, now)).toMatchObject({
    counts: { waiting: 1, overdue: 1 },
    shown: [],
  });
});
