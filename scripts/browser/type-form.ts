import type { Page } from '@playwright/test';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import type { Hand } from './hand';

/** A Data Transfer form as a person types it into the panel. */
export interface FormByHand {
  firstName: string;
  lastName: string;
  /** 'YYYY-MM-DD' */
  entryDate: string;
  veteranStatus: '1' | '99';
  specialPopulationScore: string;
  minimumBedrooms: string;
  contactPhone: string;
  referrals: readonly { service: keyof (typeof catalogues)['en']['receive']['services']; provider: string }[];
  unmetNeeds: readonly {
    category: keyof (typeof catalogues)['en']['receive']['categories'];
    reason: keyof (typeof catalogues)['en']['receive']['reasons'];
  }[];
}

/** Fills in the empty form of the panel, from top to bottom. */
export async function typeForm(panel: Page, hand: Hand, form: FormByHand, language: Language = 'en'): Promise<void> {
  const { receive, refusals } = catalogues[language];
  const { where } = refusals;
  const type = (label: string, text: string): Promise<void> => hand.type(panel.getByLabel(label, { exact: true }), text, `panel ${label}`);

  await type(where.firstName, form.firstName);
  await type(where.lastName, form.lastName);
  await hand.enterDate(panel.getByLabel(where.entryDate, { exact: true }), form.entryDate, 'panel entry date');
  const veteran = form.veteranStatus === '1' ? receive.yes : receive.dataNotCollected;
  await hand.choose(panel.getByRole('radio', { name: veteran, exact: true }), 'panel veteran status');
  await type(where.specialPopulationScore, form.specialPopulationScore);
  await type(where.minimumBedrooms, form.minimumBedrooms);
  await type(where.contactPhone, form.contactPhone);
  for (const [index, { service, provider }] of form.referrals.entries()) {
    await hand.press(panel.getByRole('button', { name: receive.addReferral }), 'panel add a referral');
    const row = panel.getByRole('group', { name: where.referral.replace('{number}', String(index + 1)), exact: true });
    await hand.pick(row.getByLabel(receive.service, { exact: true }), receive.services[service], 'panel kind of project');
    await hand.type(row.getByLabel(receive.provider, { exact: true }), provider, 'panel receiving agency');
  }
  for (const [index, { category, reason }] of form.unmetNeeds.entries()) {
    await hand.press(panel.getByRole('button', { name: receive.addUnmet }), 'panel add an unmet need');
    const row = panel.getByRole('group', { name: where.unmetNeed.replace('{number}', String(index + 1)), exact: true });
    await hand.pick(row.getByLabel(receive.category, { exact: true }), receive.categories[category], 'panel what is needed');
    await hand.pick(row.getByLabel(receive.reason, { exact: true }), receive.reasons[reason], 'panel why it was not met');
  }
}
