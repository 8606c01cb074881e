import type { ExitItems } from '../hmis/exit';
import { type Referral, referralServices } from '../hmis/referral';
import type { SixItems } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import type { UnmetNeedRecipe } from '../profiles/profile';
import type { FieldName } from '../screens/screen';
import { clientTrackDate } from './dates';

/** What one row of a page is about: the household, and in a repeating grid one referral or one unmet need. */
export interface Subject {
  /** An exit form has none. */
  items?: SixItems | undefined;
  exit?: ExitItems | undefined;
  referral?: Referral;
  unmetNeed?: UnmetNeed;
  /** The need is recorded as a referral, in this deployment's way. */
  as?: UnmetNeedRecipe;
  /** The household's own, once it is known. */
  clientTrackId?: string | undefined;
}

/** As a service of its own; as a status only what is a referral service anyway, the rest stays the person's. */
function serviceOfNeed({ unmetNeed, as }: Subject): string | undefined {
  if (unmetNeed === undefined || as === undefined) return undefined;
  if (as.as === 'service') return `unmet.${unmetNeed.category}`;
  return referralServices.find((service) => service === unmetNeed.category);
}

/** The code behind a field, as `options` of a screen spells it, or the text itself where there are no options. */
export function codeOf(field: FieldName, subject: Subject): string | undefined {
  const { items, exit, referral, unmetNeed, as } = subject;
  switch (field) {
    case 'transfer.firstName':
      return items?.firstName;
    case 'transfer.lastName':
      return items?.lastName;
    case 'transfer.entryDate':
      return items && clientTrackDate(items.entryDate);
    case 'transfer.veteranStatus':
      return items && String(items.veteranStatus);
    case 'transfer.specialPopulationScore':
      return items && String(items.specialPopulationScore);
    case 'transfer.minimumBedrooms':
      return items && String(items.minimumBedrooms);
    case 'transfer.contactPhone':
      return items?.contactPhone;
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
      return items && clientTrackDate(items.entryDate);
    case 'referral.service':
      return referral?.service ?? serviceOfNeed(subject);
    case 'referral.provider':
      return referral?.provider ?? as?.provider;
    case 'unmetNeed.category':
      return unmetNeed?.category;
    case 'unmetNeed.reason':
      return unmetNeed?.reason;
    case 'unmetNeed.status':
      return as?.as === 'status' ? 'unmet' : undefined;
    case 'exit.exitDate':
      return exit && clientTrackDate(exit.exitDate);
    case 'exit.destination':
      return exit && String(exit.destination);
    case 'exit.destinationSubsidyType':
      return exit?.destinationSubsidyType && String(exit.destinationSubsidyType);
  }
}
