import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { practiceProfile } from '../../lib/practice/profile';
import { openDesk } from '../../scripts/browser/launch';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { playAddNewReferral } from '../../scripts/journey/add-new-referral';
import { checkRecorded } from '../../scripts/journey/check-saved';
import { fewReferrals, knownId, manyReferrals, writeKnownHousehold } from '../../scripts/journey/known-household';
import { playMultipleReferrals } from '../../scripts/journey/multiple-referrals';
import { playNeedsAsStatus } from '../../scripts/journey/needs-as-status';
import { playQuickReferrals } from '../../scripts/journey/quick-referrals';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';

const asService = { as: 'service', provider: 'Unmet Need' } as const;
const asStatus = { as: 'status' } as const;

const journeys = [
  { name: 'Add New Referral', play: playAddNewReferral, form: fewReferrals, picked: fewReferrals.referrals.length },
  { name: 'Quick Referrals', play: playQuickReferrals, form: manyReferrals, picked: 0 },
  {
    name: 'Multiple Referrals, needs as a service',
    play: playMultipleReferrals,
    form: fewReferrals,
    unmetNeeds: asService,
    picked: fewReferrals.referrals.length + fewReferrals.unmetNeeds.length,
  },
  {
    name: 'Add New Referral, needs as a status',
    play: playNeedsAsStatus,
    form: fewReferrals,
    unmetNeeds: asStatus,
    picked: fewReferrals.referrals.length,
  },
];

for (const { name, play, form, picked, unmetNeeds } of journeys) {
  test(`${name}: every referral and unmet need of a known client is saved once, and by the caseworker’s own presses`, async () => {
    const stateFile = writeKnownHousehold();
    const practice = await startPractice({ port: 0, stateFile, profile: { ...practiceProfile, unmetNeeds: unmetNeeds?.as } });
    const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
    try {
      const journey = await play({ desk, practiceUrl: practice.url, form, unmetNeeds, onStep: () => Promise.resolve() });
      expect(checkRecorded(practice, knownId, form, unmetNeeds?.as)).toEqual([]);
      expect(unexplainedPosts(practice.log(), journey.journal.actions)).toEqual([]);
      expect(journey.fieldsFailed).toBe(0);
      // The provider is proposed in the search field; only a person picks it.
      expect(journey.fieldsNeedingPerson).toBe(picked);
    } finally {
      await desk.close();
      await practice.close();
      rmSync(dirname(stateFile), { recursive: true, force: true });
    }
  });
}
