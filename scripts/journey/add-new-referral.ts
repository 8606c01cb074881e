import type { JourneyResult } from './ce-workflow';
import { addNeeds, type KnownClientStage, type OnPath, playKnownClient } from './known-client';

/** Three pages for each referral, the provider picked in ClientTrack's own dialog, and the list that proves it. */
export async function addReferrals({ person, form, fill, seen, step }: OnPath): Promise<void> {
  for (const [index, { provider }] of form.referrals.entries()) {
    await person.openOption('Referrals', 'Client Referrals');
    await person.press('Add New Referral');
    await fill('Add New Referral');
    await person.pickInDialog('Refer to Provider', provider);
    await step(`picked: the provider of referral ${index + 1}`);
    await person.press('Next');
    await person.press('Next');
    await person.press('Finish');
    await seen(index + 1);
    await step(`seen: referral ${index + 1} in the list`);
  }
}

/** Add New Referral, and the unmet needs on their own page. */
export function playAddNewReferral(stage: KnownClientStage): Promise<JourneyResult> {
  return playKnownClient(stage, async (on) => {
    await addReferrals(on);
    await addNeeds(on);
  });
}
