import { need, type Option, type OptionList, providerList, referralService, referralStatus } from './lists';
import type { PracticeProfile } from './profile';

/** Number of the organization's own provider. */
export const ownProviderId = '3001';

/** Where an unmet need is recorded as a referral, it goes to a provider of that name. */
export function providersOf({ unmetNeeds }: PracticeProfile): readonly Option[] {
  return unmetNeeds === 'service' ? [...providerList.options, { value: '3999', text: 'Unmet Need' }] : providerList.options;
}

export function providerName(profile: PracticeProfile, providerId: string): string {
  if (providerId === ownProviderId) return profile.organization;
  return providersOf(profile).find(({ value }) => value === providerId)?.text ?? '';
}

/** Shape (a) of an unmet need: a referral service named for it, clienttrack-ui.md C13. */
export function referralServicesOf({ unmetNeeds }: PracticeProfile): OptionList {
  if (unmetNeeds !== 'service') return referralService;
  const unmet = need.options.map(({ value, text }) => ({ value: `29${value.padStart(2, '0')}`, text: `Unmet Need - ${text}` }));
  return { ...referralService, options: [...referralService.options, ...unmet] };
}

/** Shape (b): a status of a referral that could not be made. */
export function referralStatusesOf({ unmetNeeds }: PracticeProfile): OptionList {
  if (unmetNeeds !== 'status') return referralStatus;
  return { ...referralStatus, options: [...referralStatus.options, { value: 'U', text: 'Unmet Need' }] };
}

/** The rows of Quick Referrals: the preferred providers, filled up with numbered ones as far as is asked. */
export function preferredProviders(profile: PracticeProfile): readonly Option[] {
  const known = providersOf(profile);
  const wanted = profile.switches?.quickReferralRows ?? known.length;
  const further = Array.from({ length: Math.max(0, wanted - known.length) }, (_, index) => ({
    value: String(5001 + index),
    text: `Practice Provider ${String(index + 1).padStart(3, '0')}`,
  }));
  return [...known, ...further].slice(0, wanted);
}
