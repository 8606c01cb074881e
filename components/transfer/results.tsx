import { useTimeZone, useTranslations } from 'use-intl';
import { referralResults } from '../../lib/hmis/referral';
import type { Transfer } from '../../lib/hmis/transfer';
import { needEnds } from '../../lib/hmis/unmet-need';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { needFollowedUp, referralAcknowledged, referralEnded } from '../../lib/lifecycle/follow-up';
import { referralFacts, referralWaitOf } from '../../lib/lifecycle/referral-wait';
import { useValueWords } from '../intake/value-words';
import { NeedRevisit } from '../tracking/need-revisit';
import { OutcomeGuide } from '../tracking/outcome-guide';
import { useTrackingSettings } from '../tracking/tracking-settings';
import { SelectField } from '../ui/field';
import { useNow } from '../ui/use-now';
import type { Perform } from '../use-transfers';

/** Said of one that waits too long, so that somebody asks. */
function ReferralWait({ referral }: { referral: Transfer['referrals'][number] }) {
  const t = useTranslations('inbox.referralWaits');
  const { ageing } = useTrackingSettings();
  const wait = referralWaitOf(referralFacts([referral]), useNow(), useTimeZone() ?? defaultTimeZone, ageing);
  return wait === undefined ? null : <p className="clock-words amber">{t(wait.for, { days: wait.days })}</p>;
}

/** What became of each referral and unmet need that stands in ClientTrack. */
export function Results({ transfer, perform }: { transfer: Transfer; perform: Perform }) {
  const t = useTranslations('desk');
  const words = useValueWords();
  const referrals = transfer.referrals.filter(({ recorded }) => recorded !== undefined);
  const needs = transfer.unmetNeeds.filter(({ recorded }) => recorded !== undefined);
  if (referrals.length + needs.length === 0) return null;
  return (
    <details className="sheet fold-sheet">
      <summary>{t('results')}</summary>
      {referrals.map((referral) => (
        <div className="tight" key={referral.id}>
          <SelectField
            label={words.referral(referral)}
            empty={t(referral.acknowledgedAt === undefined ? 'noAnswer' : 'hasIt')}
            value={referral.result?.as ?? ''}
            options={referralResults.map((value) => ({ value, text: t(`referralResult.${value}`) }))}
            onChange={(event) => {
              const as = referralResults.find((each) => each === event.target.value);
              if (as !== undefined) void perform(transfer.id, (latest) => referralEnded(latest, referral.id, as, new Date()));
            }}
            disabled={referral.result !== undefined}
          />
          <ReferralWait referral={referral} />
          {referral.acknowledgedAt === undefined && referral.result === undefined && (
            <button
              type="button"
              className="button plain"
              onClick={() => void perform(transfer.id, (latest) => referralAcknowledged(latest, referral.id, new Date()))}
            >
              {t('markHasIt')}
            </button>
          )}
        </div>
      ))}
      {referrals.length > 0 && <OutcomeGuide />}
      {needs.map((need) => (
        <div className="tight" key={need.id}>
          <SelectField
            label={words.unmetNeed(need)}
            empty={t('needOpen')}
            value={need.followedUp?.as ?? ''}
            options={needEnds.map((value) => ({ value, text: t(`needEnd.${value}`) }))}
            onChange={(event) => {
              const as = needEnds.find((each) => each === event.target.value);
              if (as !== undefined) void perform(transfer.id, (latest) => needFollowedUp(latest, need.id, as, new Date()));
            }}
            disabled={need.followedUp !== undefined}
          />
          <NeedRevisit transfer={transfer} need={need} perform={perform} />
        </div>
      ))}
    </details>
  );
}
