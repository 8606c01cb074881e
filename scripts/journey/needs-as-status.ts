import { addReferrals } from './add-new-referral';
import type { JourneyResult } from './ce-workflow';
import { type KnownClientStage, playKnownClient } from './known-client';

/** Add New Referral for the referrals, then for each need that could not be referred: its status says so, the rest the person chooses. */
export function playNeedsAsStatus(stage: KnownClientStage): Promise<JourneyResult> {
  return playKnownClient(stage, async (on) => {
    await addReferrals(on);
    const { person, form, fill, seen } = on;
    for (const [index] of form.unmetNeeds.entries()) {
      await person.openOption('Referrals', 'Client Referrals');
      await person.press('Add New Referral');
      await fill('Add New Referral');
      await person.choose('Referral Service', 'CES - Other PH Referral');
      await person.type('Refer to Provider', 'Practice');
      await person.pickInDialog('Refer to Provider', 'Practice Agency');
      for (const button of ['Next', 'Next', 'Finish']) await person.press(button);
      await seen(form.referrals.length + index + 1);
    }
  });
}
