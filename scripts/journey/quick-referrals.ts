import type { JourneyResult } from './ce-workflow';
import { addNeeds, type KnownClientStage, playKnownClient } from './known-client';

/** Quick Referrals: the rows of all chosen providers on one page. */
export function playQuickReferrals(stage: KnownClientStage): Promise<JourneyResult> {
  return playKnownClient(stage, async (on) => {
    const { person, form, fill, seen, step } = on;
    await person.openOption('Referrals', 'Client Referrals');
    await person.press('Quick Referrals');
    await fill('Quick Referrals');
    await person.press('Save & Close');
    await seen(form.referrals.length);
    await step('seen: the referrals in the list');
    await addNeeds(on);
  });
}
