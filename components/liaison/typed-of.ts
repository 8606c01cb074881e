import type { ExitItems } from '../../lib/hmis/exit';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { emptyExit, type TypedExit } from '../../lib/intake/typed-exit';
import { emptyForm, type TypedForm } from '../../lib/intake/typed-form';

/** A form that was kept, as a person typed it, to be put right before it is sent. */
export function typedFormOf({ items, referrals, unmetNeeds }: SentTransfer): TypedForm {
  if (items === undefined) return emptyForm();
  return {
    firstName: items.firstName,
    lastName: items.lastName,
    entryDate: items.entryDate,
    veteranStatus: items.veteranStatus === 1 ? '1' : '99',
    specialPopulationScore: String(items.specialPopulationScore),
    minimumBedrooms: String(items.minimumBedrooms),
    contactPhone: items.contactPhone,
    referrals: referrals.map(({ service, provider, warmHandoffDate = '' }) => ({ service, provider, warmHandoffDate })),
    unmetNeeds: unmetNeeds.map(({ category, reason }) => ({ category, reason })),
  };
}

/** The exit of a form: its ID is known, and what was typed of it before. */
export function typedExitOf(form: SentTransfer | undefined): TypedExit {
  const items: Partial<ExitItems> = form?.exit?.items ?? {};
  return {
    ...emptyExit(),
    clientTrackId: form?.clientTrackId ?? '',
    exitDate: items.exitDate ?? '',
    destination: String(items.destination ?? ''),
    destinationSubsidyType: String(items.destinationSubsidyType ?? ''),
    exitReason: items.reason ?? '',
  };
}
