import { useFormatter, useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import type { ReturnLine } from '../../lib/lifecycle/sent-returns';
import { Notice, type Tone } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { Came, OutcomeLine } from './take-returns';

const toneOf: Record<ReturnLine['verdict'] | OutcomeLine['verdict'], Tone> = {
  stored: 'good',
  already: 'info',
  'never-sent': 'bad',
  differs: 'bad',
  shared: 'bad',
  'form-closed': 'warn',
};

/** What one file brought: a line for each row, and where something does not fit, what to do. */
export function ReturnsView({
  came,
  file,
  others,
  onOpen,
  onCards,
  onBack,
}: {
  came: Came;
  /** Its name. */
  file: string;
  /** How many files were dropped with it and not opened. */
  others: number;
  onOpen: (id: string) => void;
  onCards: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('liaison');
  const packages = useTranslations('exchange.packages');
  const format = useFormatter();
  const opening = (form: SentTransfer | undefined) =>
    form !== undefined && (
      <button type="button" className="button" onClick={() => onOpen(form.id)}>
        {t('openForm', { ref: form.ref })}
      </button>
    );
  return (
    <ScreenFrame
      title={t('returnsTitle')}
      onBack={onBack}
      action={
        <button type="button" className="button primary" onClick={onBack}>
          {t('done')}
        </button>
      }
    >
      <p className="soft">{t('returnsFile', { file })}</p>
      {others > 0 && <Notice tone="warn">{t('tooMany', { file })}</Notice>}
      {came.kind === 'refused' && <Notice tone="bad">{packages(came.reason)}</Notice>}
      {came.kind === 'waits' && (
        <Notice tone="bad">
          <p>{packages(came.reason)}</p>
          <p>{t('keptAside', { count: came.rows })}</p>
          <button type="button" className="button" onClick={onCards}>
            {t('openCards')}
          </button>
        </Notice>
      )}
      {(came.kind === 'ids' || came.kind === 'outcomes') && (
        <>
          <p>{t('returnsFrom', { name: came.from, day: format.dateTime(new Date(came.on), { dateStyle: 'medium' }) })}</p>
          <ul className="stack">
            {came.kind === 'ids'
              ? came.lines.map(({ ref, verdict, clientTrackId, form }) => (
                  <li key={ref}>
                    <Notice tone={toneOf[verdict]}>
                      <p>
                        <strong className="figures">{ref}</strong> {t(`verdict.${verdict}`)}
                      </p>
                      {verdict === 'differs' && <p>{t('compare', { here: form?.clientTrackId ?? '', came: clientTrackId })}</p>}
                      {opening(form)}
                    </Notice>
                  </li>
                ))
              : came.lines.map(({ ref, verdict, form }) => (
                  <li key={ref}>
                    <Notice tone={toneOf[verdict]}>
                      <p>
                        <strong className="figures">{ref}</strong> {t(`outcomeVerdict.${verdict}`)}
                      </p>
                      {opening(form)}
                    </Notice>
                  </li>
                ))}
          </ul>
        </>
      )}
    </ScreenFrame>
  );
}
