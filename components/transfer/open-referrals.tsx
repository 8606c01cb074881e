import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ReferralResult, referralResults } from '../../lib/hmis/referral';
import type { Transfer } from '../../lib/hmis/transfer';
import { allReferralsEnded } from '../../lib/lifecycle/follow-up';
import { referralOutcomes } from '../../lib/screens/exit-texts';
import { useValueWords } from '../intake/value-words';
import { SelectField } from '../ui/field';
import type { Perform } from '../use-transfers';

/** Referrals of a household that leaves and that have no result yet: an exit waits until each has one. */
export function OpenReferrals({ transfer, perform }: { transfer: Transfer; perform: Perform }) {
  const t = useTranslations('exit');
  const results = useTranslations('desk.referralResult');
  const words = useValueWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, ReferralResult>>>({});
  const open = transfer.referrals.filter(({ recorded, result }) => recorded !== undefined && result === undefined);
  if (open.length === 0) return null;
  const options = referralResults.map((value) => {
    const outcome = referralOutcomes[value];
    return { value, text: outcome === undefined ? results(value) : t('withOutcome', { result: results(value), outcome }) };
  });
  const isReady = open.some(({ id }) => chosen[id] !== undefined);
  return (
    <section className="sheet" aria-label={t('openTitle', { count: open.length })}>
      <h2>{t('openTitle', { count: open.length })}</h2>
      <p className="soft">{t('openHint')}</p>
      {open.map((referral) => (
        <SelectField
          key={referral.id}
          label={words.referral(referral)}
          empty={t('noResult')}
          value={chosen[referral.id] ?? ''}
          options={options}
          onChange={(event) => {
            const { [referral.id]: _before, ...others } = chosen;
            const as = referralResults.find((each) => each === event.target.value);
            setChosen(as === undefined ? others : { ...others, [referral.id]: as });
          }}
        />
      ))}
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={() => void perform(transfer.id, (latest) => allReferralsEnded(latest, chosen, new Date()))}
      >
        {t('keepResults')}
      </button>
    </section>
  );
}
