import { useFormatter, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';

/** Every try to give the ID: when, how, and what came of it. */
export function AttemptList({ attempts = [] }: Pick<Transfer, 'attempts'>) {
  const t = useTranslations('idReturn');
  const format = useFormatter();
  if (attempts.length === 0) return null;
  return (
    <section className="tight" aria-labelledby="attempts">
      <h2 id="attempts">{t('attempts')}</h2>
      <ol className="tight">
        {attempts.map(({ at, method, outcome }) => (
          <li key={`${at} ${outcome}`} className="soft">
            {t('attempt', {
              when: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
              // Nothing was read back to anybody who was not reached.
              how: outcome !== 'given' && method === 'phone_readback' ? t('byPhone') : t(`ways.${method}`),
              outcome: t(`outcomes.${outcome}`),
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
