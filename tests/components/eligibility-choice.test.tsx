// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReferralHelp } from '../../components/eligibility/referral-help';
import { ReferralNotes } from '../../components/eligibility/referral-notes';
import { OpenVaultContext } from '../../components/open-vault';
import { ChangeReferrals } from '../../components/transfer/change-referrals';
import { Announcer } from '../../components/ui/announcer';
import type { Perform } from '../../components/use-transfers';
import type { Known } from '../../lib/eligibility/fit';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import type { Database } from '../../lib/store/database';
import { changeMatrix } from '../../lib/store/eligibility';
import type { Vault } from '../../lib/vault/envelope';
import { entry } from '../eligibility/invented-entry';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from '../store/open-desk';
import { button, press, render, type } from './render';

const now = new Date('2026-11-22T12:00:00');
let db: Database;
let vault: Vault;
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

/** Lets React take in what came meanwhile before each look. */
const until = (look: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await act(async () => undefined);
      look();
    },
    { timeout: 10_000 },
  );
const keepEntries = (...entries: MatrixEntry[]) => changeMatrix(db, vault, (before) => ({ ...before, entries }));

describe('choosing a referral from the matrix', () => {
  const rrh = entry({ project: 'Zz Row', provider: 'Zz Homes' });
  const closed = entry({ project: 'Zz Closed', provider: 'Zz Closed', takesCeReferrals: 'no' });
  const old = entry({ project: 'Zz Old', provider: 'Zz Old', type: 'psh', asOf: '2026-01-05' });

  async function help(provider: string, known: Known = {}) {
    const used: object[] = [];
    const view = await render(
      <Announcer>
        <OpenVaultContext value={{ db, vault }}>
          <ReferralHelp number={1} provider={provider} known={known} today="2026-11-22" onUse={(choice) => used.push(choice)} />
        </OpenVaultContext>
      </Announcer>,
    );
    return { view, used };
  }
  const opened = async (known: Known = {}) => {
    await keepEntries(rrh, closed, old);
    const shown = await help('', known);
    await until(() => expect(button(shown.view, 'Choose from the Eligibility Matrix')).toBeDefined());
    await press(shown.view, 'Choose from the Eligibility Matrix');
    return shown;
  };

  it('shows the reason beside each, those that do not fit last, and chooses nothing by itself', async () => {
    const { view, used } = await opened();
    expect([...view.querySelectorAll('h4')].map((each) => each.textContent)).toEqual([
      'Fits what is known 1',
      'Ask first 1',
      'Does not fit 1',
    ]);
    expect(view.textContent).toContain('takes CE referrals; any household; as of Oct 1, 2026');
    expect(view.textContent).toContain('takes no CE referrals; as of Oct 1, 2026');
    expect(used).toEqual([]);
  });

  it('puts provider and kind of project into the referral', async () => {
    const { view, used } = await opened();
    await press(view, 'Use Zz Row');
    expect(used).toEqual([{ provider: 'Zz Homes', service: 'rrh' }]);
    expect(view.textContent).toContain('Zz Row was chosen: Zz Homes.');
  });

  it('uses what is out of date only on the word that it was checked', async () => {
    const { view, used } = await opened();
    expect([...view.querySelectorAll('button')].some((each) => each.getAttribute('aria-label') === 'Use Zz Old')).toBe(false);
    await press(view, 'Zz Old: checked today, use it');
    expect(used).toEqual([{ provider: 'Zz Old', service: 'psh' }]);
  });

  it('says why another kind of project does not fit what was asked for', async () => {
    const { view } = await opened({ service: 'psh' });
    expect(view.textContent).toContain('another kind of project: Rapid Re-Housing');
  });

  it('names an agency of a form that is not in the matrix, and one that is there for another kind', async () => {
    await keepEntries(rrh);
    const unknown = await help('Zz Nowhere');
    await until(() => expect(unknown.view.textContent).toContain('Not in your Eligibility Matrix.'));
    const other = await help('zz homes', { service: 'psh' });
    await until(() => expect(other.view.textContent).toContain('for another kind of project: Rapid Re-Housing.'));
    const right = await help('Zz Homes', { service: 'rrh' });
    await until(() => expect(right.view.textContent).toContain('In your matrix: takes CE referrals; any household; as of Oct 1, 2026.'));
  });

  it('in a record that is not begun puts the choice into it, by its one move', async () => {
    await keepEntries(rrh);
    let transfer = inventedTransfer();
    const perform: Perform = async (_, move) => {
      const after = move(transfer);
      if (after.ok) transfer = after.transfer;
      return after.ok;
    };
    const view = await render(
      <Announcer>
        <OpenVaultContext value={{ db, vault }}>
          <ReferralNotes providers={transfer.referrals.map(({ provider }) => provider)} />
          <ChangeReferrals transfer={transfer} now={now} perform={perform} />
        </OpenVaultContext>
      </Announcer>,
    );
    await until(() => expect(view.textContent).toContain('This agency is not in your Eligibility Matrix: Zz Housing Agency.'));
    await press(view, 'Choose from the Eligibility Matrix');
    await press(view, 'Use Zz Row');
    await press(view, 'Keep this referral');
    await until(() => expect(view.textContent).toContain('The referral was kept.'));
    expect(transfer.referrals.map(({ provider, service }) => `${service} ${provider}`)).toEqual(['rrh Zz Housing Agency', 'rrh Zz Homes']);
    expect(transfer.history.at(-1)).toMatchObject({ action: 'referral-added' });
  });

  it('takes no phone number for an agency, and does not keep it in the field', async () => {
    const view = await render(
      <Announcer>
        <OpenVaultContext value={{ db, vault }}>
          <ChangeReferrals transfer={inventedTransfer()} now={now} perform={async () => expect.fail('nothing may be kept')} />
        </OpenVaultContext>
      </Announcer>,
    );
    await type(view, 'Receiving agency', '512-555-0142');
    await press(view, 'Keep this referral');
    expect(view.textContent).toContain('This held a phone number where none belongs');
    expect([...view.querySelectorAll('input')].some(({ value }) => value.includes('555'))).toBe(false);
  });

  it('is silent at a desk that keeps no matrix', async () => {
    const { view } = await help('Zz Nowhere');
    await act(async () => undefined);
    expect(view.querySelector('button')).toBeNull();
    expect(view.textContent?.trim()).toBe('');
  });
});
