import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClientTrackId, clientTrackId } from '../../lib/hmis/ids';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { closeForm, idCame, sent } from '../../lib/lifecycle/sent-moves';
import { judgeReturns } from '../../lib/lifecycle/sent-returns';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import { after, inventedSent, madeAt } from './invented-sent';

const waiting = () => after(sent(inventedSent(), { way: 'paper' }, madeAt));
const withId = (id: string) => after(idCame(waiting(), { id, isShared: false }, 'package', madeAt));
const idOf = (id: string): ClientTrackId => clientTrackId.parse(id);
const row = ({ ref }: Pick<SentTransfer, 'ref'>, id: string) => ({ ref, clientTrackId: idOf(id) });
const verdicts = (rows: Parameters<typeof judgeReturns>[0], forms: SentTransfer[]) =>
  judgeReturns(rows, forms).map(({ verdict }) => verdict);

test('an ID for a form that waits is taken', () => {
  const form = waiting();
  expect(verdicts([row(form, '48213')], [form])).toEqual(['stored']);
});

test('an ID that is here already is said to be here', () => {
  const form = withId('48213');
  expect(verdicts([row(form, '48213')], [form])).toEqual(['already']);
});

test('a reference that this desk never made is named and given to no form', () => {
  expect(judgeReturns([row({ ref: newTransferRef() }, '48213')], [waiting()])).toMatchObject([{ verdict: 'never-sent', form: undefined }]);
});

test('an ID that conflicts with the one that is here is not taken', () => {
  const form = withId('48213');
  expect(verdicts([row(form, '99999')], [form])).toEqual(['differs']);
});

test('two rows with one ID are both left to the person', () => {
  const [one, two] = [waiting(), waiting()];
  expect(verdicts([row(one, '48213'), row(two, '48213')], [one, two])).toEqual(['shared', 'shared']);
});

test('an ID that another form has is left to the person', () => {
  const form = waiting();
  expect(verdicts([row(form, '48213')], [form, withId('48213')])).toEqual(['shared']);
});

test('an ID for a form that was closed is told', () => {
  const form = after(closeForm(waiting(), madeAt));
  expect(verdicts([row(form, '48213')], [form])).toEqual(['form-closed']);
});

test('of any list of rows none is lost, and none that is taken gives one ID to two forms', () => {
  const ids = ['48213', '48214', '48215', '48216'];
  const drawn = fc.record({
    forms: fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.record({ form: fc.nat(7), id: fc.constantFrom(...ids) }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(drawn, ({ forms, rows }) => {
      const kept = forms.map((id) => (id === undefined ? waiting() : withId(id)));
      const given = rows.map(({ form, id }) => row(kept[form] ?? { ref: newTransferRef() }, id));
      const once = [...new Map(given.map((each) => [each.ref, each])).values()];
      const lines = judgeReturns(once, kept);
      expect(lines.map(({ ref }) => ref)).toEqual(once.map(({ ref }) => ref));
      const taken = lines.filter(({ verdict }) => verdict === 'stored');
      const held = kept.flatMap(({ clientTrackId: id }) => id ?? []);
      expect(new Set(taken.map((line) => line.clientTrackId)).size).toBe(taken.length);
      expect(taken.filter((line) => held.includes(line.clientTrackId))).toEqual([]);
    }),
  );
});
