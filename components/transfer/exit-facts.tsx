import { useTranslations } from 'use-intl';
import { exitDestinations, exitSubsidyTypes } from '../../lib/hmis/code-lists/exit-2026';
import type { Transfer } from '../../lib/hmis/transfer';
import { useDayWords } from '../intake/value-words';
import { IdDigits } from '../ui/id-digits';
import { Reveal } from '../ui/reveal';

const masked = '••';

/** What the Exit form says; where somebody goes is masked until held. */
export function ExitFacts({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('exit');
  const work = useTranslations('work');
  const reasons = useTranslations('desk.exitReason');
  const day = useDayWords();
  const items = transfer.exit?.items;
  const subsidy = items?.destinationSubsidyType;
  return (
    <section className="sheet" aria-label={t('form')}>
      <h2>{t('form')}</h2>
      <dl className="facts">
        {transfer.clientTrackId !== undefined && (
          <div>
            <dt>{work('id')}</dt>
            <dd>
              <IdDigits id={transfer.clientTrackId} />
            </dd>
          </div>
        )}
        {items !== undefined && (
          <>
            <div>
              <dt>{t('exitDate')}</dt>
              <dd>{day(items.exitDate)}</dd>
            </div>
            <div>
              <dt>{t('destination')}</dt>
              <dd>
                <Reveal what={t('destination')} masked={masked} value={exitDestinations[items.destination]} />
              </dd>
            </div>
            {subsidy !== undefined && (
              <div>
                <dt>{t('subsidy')}</dt>
                <dd>
                  <Reveal what={t('subsidy')} masked={masked} value={exitSubsidyTypes[subsidy]} />
                </dd>
              </div>
            )}
            <div>
              <dt>{t('reason')}</dt>
              <dd>{reasons(items.reason)}</dd>
            </div>
          </>
        )}
      </dl>
      {items !== undefined && <p className="soft">{t('reasonStays')}</p>}
    </section>
  );
}
