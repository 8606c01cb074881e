import type { Transfer } from '../hmis/transfer';
import { type Hit, type ScreenedField, screenFields } from '../privacy/screen-fields';
import { noNames, withLocal } from '../privacy/screening-words';

const found = new WeakMap<Transfer, { of: string; hits: readonly Hit[] }>();

/** What a record holds that must not go into ClientTrack, by field and kind: it may be older than a detector. Names were asked about on receipt. `local`: what this desk's VSPs are called (R12). */
export function personalDataIn(transfer: Transfer, local: readonly string[] = []): readonly Hit[] {
  const of = local.join('\n');
  const known = found.get(transfer);
  // The page is read anew many times a second; the record hardly ever changes.
  if (known?.of === of) return known.hits;
  const words = withLocal(noNames, local);
  const hits = screenFields(fieldsOf(transfer), words).filter(({ severity }) => severity === 'hard');
  found.set(transfer, { of, hits });
  return hits;
}

/** Every word of the record that a person or a file wrote; the rest are codes and numbers in range. */
function fieldsOf({ items, referrals }: Transfer): ScreenedField[] {
  const names: ScreenedField[] =
    items === undefined
      ? []
      : [
          { where: 'firstName', use: 'code-name', text: items.firstName },
          { where: 'lastName', use: 'code-name', text: items.lastName },
          { where: 'contactPhone', use: 'phone', text: items.contactPhone },
          { where: 'entryDate', use: 'date', text: items.entryDate },
        ];
  const agencies = referrals.map(
    ({ provider }, at): ScreenedField => ({ where: `referral.${at + 1}.provider`, use: 'agency', text: provider }),
  );
  return [...names, ...agencies];
}
