// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PolicyContext } from '../../components/policy/use-policy';
import { RemovalDates } from '../../components/transfer/removal-dates';
import type { Transfer } from '../../lib/hmis/transfer';
import { purgeItems } from '../../lib/lifecycle/purge';
import { readPolicy } from '../../lib/policy/policy';
import { managedRules } from '../../lib/policy/rules';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { render } from './render';

const noon = '2026-11-20T18:00:00.000Z';
const shown = async (transfer: Transfer, policy = {}) => {
  const node = (
    <PolicyContext value={managedRules(readPolicy(policy))}>
      <RemovalDates transfer={transfer} />
    </PolicyContext>
  );
  return (await render(node)).textContent?.replaceAll('\u202f', ' ');
};

it('says what has to happen first while nothing has', async () => {
  const text = await shown(inventedTransfer());
  expect(text).toContain('The six items: 72 hours after entry is complete, or when the VSP confirms the ID.');
  expect(text).toContain('Everything else: 90 days after the record is closed.');
});

it('says on which day and hour the six items go, once entry is complete', async () => {
  expect(await shown({ ...inventedTransfer(), enteredAt: noon })).toContain('The six items: on Nov 23, 2026, 12:00 PM at the latest');
});

it('says on which day the rest goes, once the record is closed, and nothing of items that are gone', async () => {
  const text = await shown({ ...purgeItems(inventedTransfer(), receivedAt), closedAt: noon });
  expect(text).toContain('Everything else: on Feb 18, 2027, 12:00 PM.');
  expect(text).not.toContain('The six items');
});

it('counts with the shorter times that IT has set, and says whose they are', async () => {
  const text = await shown({ ...inventedTransfer(), enteredAt: noon }, { formRetentionHours: 24 });
  expect(text).toContain(
    'on Nov 21, 2026, 12:00 PM at the latest, or when the VSP confirms the ID. They are no longer needed then.Set by your IT',
  );
});
