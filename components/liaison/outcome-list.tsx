import { useFormatter, useTranslations } from 'use-intl';
import { referralResults } from '../../lib/hmis/referral';
import type { Outcomes, SentTransfer } from '../../lib/hmis/sent-transfer';
import { useDayWords } from '../intake/value-words';

type ReferralState = Outcomes['referrals'][number]['state'];

function useReferralWords(): (state: ReferralState) => string {
  const t = useTranslations('liaison.referralState');
  const desk = useTranslations('desk.referralResult');
  return (state) => {
    const result = referralResults.find((each) => each === state);
    if (result !== undefined) return desk(result);
    return state === 'chosen' || state === 'recorded' ? t(state) : t('acknowledged');
  };
}

/** What became of each referral and need, by its place on the form; the agencies' names are known here only. */
export function OutcomeList({ form }: { form: SentTransfer }) {
  const t = useTranslations('liaison');
  const receive = useTranslations('receive');
  const where = useTranslations('refusals.where');
  const words = useReferralWords();
  const day = useDayWords();
  const format = useFormatter();
  const { outcomes, referrals, unmetNeeds } = form;
  if (outcomes === undefined) return referrals.length + unmetNeeds.length === 0 ? null : <p className="soft">{t('outcomesNone')}</p>;
  const on = (at: string | undefined) => (at === undefined ? '' : `, ${t('onDay', { day: day(at) })}`);
  return (
    <section className="sheet" aria-labelledby="outcomes">
      <h2 id="outcomes">{t('outcomesTitle')}</h2>
      <p className="soft">{t('outcomesAt', { day: format.dateTime(new Date(outcomes.at), { dateStyle: 'medium' }) })}</p>
      <dl className="facts">
        {outcomes.referrals.map(({ number, state, on: at }) => {
          const referral = referrals[number - 1];
          const name = referral === undefined ? '' : `: ${receive(`services.${referral.service}`)}, ${referral.provider}`;
          return (
            <div key={`referral ${number}`}>
              <dt>{`${where('referral', { number })}${name}`}</dt>
              <dd>{`${words(state)}${on(at)}`}</dd>
            </div>
          );
        })}
        {outcomes.unmetNeeds.map(({ number, state, on: at }) => {
          const need = unmetNeeds[number - 1];
          const name = need === undefined ? '' : `: ${receive(`categories.${need.category}`)}`;
          return (
            <div key={`need ${number}`}>
              <dt>{`${where('unmetNeed', { number })}${name}`}</dt>
              <dd>{`${t(`needState.${state}`)}${on(at)}`}</dd>
            </div>
          );
        })}
      </dl>
      {outcomes.exitRecordedOn !== undefined && <p>{t('exitRecorded', { day: day(outcomes.exitRecordedOn) })}</p>}
    </section>
  );
}
