import type { JourneyResult } from './ce-workflow';
import { type KnownClientStage, playKnownClient } from './known-client';

/** Multiple Referrals: a line for each referral and, where needs are recorded as a service, for each need; every provider is picked. */
export function playMultipleReferrals(stage: KnownClientStage): Promise<JourneyResult> {
  return playKnownClient(stage, async ({ person, form, unmetNeeds, fill, step }) => {
    const needs = unmetNeeds?.as === 'service' ? form.unmetNeeds.map(() => unmetNeeds.provider ?? '') : [];
    await person.openOption('Referrals', 'Client Referrals');
    await person.press('Multiple Referrals');
    await fill('Multiple Referrals');
    for (const [index, provider] of [...form.referrals.map((each) => each.provider), ...needs].entries()) {
      await person.pickInDialog('Refer to Provider', provider, index + 1);
    }
    await step('picked: the provider of each line');
    await person.press('Save & Close');
  });
}
