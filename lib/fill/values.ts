import type { Referral } from '../hmis/referral';
import type { SixItems } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import type { FieldName } from '../screens/screen';
import { clientTrackDate } from './dates';

/** What one row of a page is about: the household, and in a repeating grid one referral or one unmet need. */
export interface Subject {
  items: SixItems;
  referral?: Referral;
  unmetNeed?: UnmetNeed;
  /** The household's own, once it is known. */
  clientTrackId?: string | undefined;
}

/** The code behind a field, as `options` of a screen spells it, or the text itself where there are no options. */
export function codeOf(field: FieldName, subject: Subject): string | undefined {
  const { items, referral, unmetNeed } = subject;
  switch (field) {
    case 'transfer.firstName':
      return items.firstName;
    case 'transfer.lastName':
      return items.lastName;
    case 'transfer.entryDate':
      return clientTrackDate(items.entryDate);
    case 'transfer.veteranStatus':
      return String(items.veteranStatus);
    case 'transfer.specialPopulationScore':
      return String(items.specialPopulationScore);
    case 'transfer.minimumBedrooms':
      return String(items.minimumBedrooms);
    case 'transfer.contactPhone':
      return items.contactPhone;
    case 'transfer.clientTrackId':
      return subject.clientTrackId;
    case 'preset.nameDataQuality':
      return '2';
    case 'preset.dataNotCollected':
      return '99';
    case 'preset.relationshipToHoH':
      return '1';
    case 'preset.show':
    case 'preset.include':
      return 'true';
    // The option itself says which: `only` of the screen's field.
    case 'preset.ceEnrollment':
      return 'ce';
    // The household chose its referrals, and named its unmet needs, at entry: that day is theirs (C4, C5).
    case 'referral.date':
    case 'unmetNeed.date':
      return clientTrackDate(items.entryDate);
    case 'referral.service':
      return referral?.service;
    case 'referral.provider':
      return referral?.provider;
    case 'unmetNeed.category':
      return unmetNeed?.category;
    case 'unmetNeed.reason':
      return unmetNeed?.reason;
  }
}
