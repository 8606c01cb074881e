import { useTranslations } from 'use-intl';
import { hudReferralResults, hudResultOf, type Saying, sayings } from '../../lib/hmis/code-lists/referral-results-2026';
import { referralResults } from '../../lib/hmis/referral';
import { referralOutcomes } from '../../lib/screens/exit-texts';
import { LaterWords } from '../ui/later-words';

/** Our words for how a referral ended beside ClientTrack’s and HUD’s, and what agencies say instead. */
export function OutcomeGuide() {
  return (
    <LaterWords>
      <Guide />
    </LaterWords>
  );
}

const isSaying = (name: string): name is Saying => Object.hasOwn(sayings, name);

function Guide() {
  const t = useTranslations('tracking');
  const results = useTranslations('desk.referralResult');
  return (
    <details className="fold">
      <summary>{t('guide')}</summary>
      <p className="soft">{t('guideHint')}</p>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('guideOurs')}</th>
            <th scope="col">{t('guideClientTrack')}</th>
            <th scope="col">{t('guideHud')}</th>
          </tr>
        </thead>
        <tbody>
          {referralResults.map((result) => {
            const hud = hudResultOf[result];
            return (
              <tr key={result}>
                <th scope="row">{results(result)}</th>
                <td data-of={t('guideClientTrack')}>{referralOutcomes[result] ?? t('guideNone')}</td>
                <td data-of={t('guideHud')}>{hud === undefined ? t('guideNone') : `${hud} ${hudReferralResults[hud]}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('said')}</th>
            <th scope="col">{t('guideOurs')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(sayings)
            .filter(isSaying)
            .map((saying) => (
              <tr key={saying}>
                <th scope="row">{t(`sayings.${saying}`)}</th>
                <td data-of={t('guideOurs')}>{results(sayings[saying])}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
