import { useTranslations } from 'use-intl';
import { presetValues } from '../../lib/fill/preset-values';
import type { Transfer } from '../../lib/hmis/transfer';
import { screens } from '../../lib/screens/registry';
import { useWhereWords } from '../intake/use-words-for';
import { useDayWords, useValueWords } from '../intake/value-words';
import { useAgency } from '../settings/use-agency';
import { formatPhone, maskPhone } from '../ui/mask';
import { Reveal } from '../ui/reveal';

/** All values of a record as they will stand in ClientTrack, and what is fixed by rule: readable, since this is their review; the phone masked as in every review. */
export function ValueList({ transfer, path }: { transfer: Transfer; path: readonly string[] }) {
  const work = useTranslations('work');
  const t = useTranslations('receive');
  const where = useWhereWords();
  const words = useValueWords();
  const day = useDayWords();
  const { presetsOff } = useAgency();
  const { items, referrals, unmetNeeds } = transfer;
  if (items === undefined) return null;
  const presets = presetValues(
    screens.filter(({ name }) => path.includes(name)),
    items,
    { presetsOff: [...presetsOff] },
  );
  const plain = [
    ['entryDate', day(items.entryDate)],
    ['veteranStatus', t(items.veteranStatus === 1 ? 'yes' : 'dataNotCollected')],
    ['specialPopulationScore', String(items.specialPopulationScore)],
    ['minimumBedrooms', String(items.minimumBedrooms)],
    ...referrals.map((referral, index) => [`referral.${index + 1}`, words.referral(referral)] as const),
    ...unmetNeeds.map((need, index) => [`unmetNeed.${index + 1}`, words.unmetNeed(need)] as const),
  ] as const;
  return (
    <>
      <div>
        <dt>{where('firstName')}</dt>
        <dd className="sensitive">{items.firstName}</dd>
      </div>
      <div>
        <dt>{where('lastName')}</dt>
        <dd className="sensitive">{items.lastName}</dd>
      </div>
      <div>
        <dt>{where('contactPhone')}</dt>
        <dd>
          <Reveal what={where('contactPhone')} masked={maskPhone(items.contactPhone)} value={formatPhone(items.contactPhone)} />
        </dd>
      </div>
      {plain.map(([name, value]) => (
        <div key={name}>
          <dt>{where(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {presets.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text ?? work('ticked')}</dd>
        </div>
      ))}
    </>
  );
}
