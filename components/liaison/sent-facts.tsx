import { useFormatter, useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { dueBackAt, hoursOverdue, sentStateOf } from '../../lib/lifecycle/sent-state';
import { maskCodeName } from '../ui/mask';
import { Reveal } from '../ui/reveal';

/** Which form it is and where it stands: reference, masked code name, when it went and when the ID is due. */
export function SentFacts({ form, now }: { form: SentTransfer; now: Date }) {
  const t = useTranslations('liaison');
  const format = useFormatter();
  const when = (at: string | Date) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  const { ref, codeName, madeAt, sendings, purgedAt } = form;
  const due = dueBackAt(form);
  const late = hoursOverdue(form, now);
  return (
    <section className="sheet" aria-labelledby="sent-facts">
      <h2 id="sent-facts">{t(`state.${sentStateOf(form)}`)}</h2>
      <dl className="facts">
        <div>
          <dt>{t('reference')}</dt>
          <dd className="figures">{ref}</dd>
        </div>
        {codeName !== undefined && (
          <div>
            <dt>{t('codeName')}</dt>
            <dd>
              <Reveal what={t('codeName')} masked={maskCodeName(codeName)} value={`${codeName.firstName} ${codeName.lastName}`} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('made')}</dt>
          <dd>{when(madeAt)}</dd>
        </div>
        {sendings.map(({ at, way, what }) => (
          <div key={at + what}>
            <dt>{what === 'exit' ? t('state.exit-sent') : t('sentAt')}</dt>
            <dd>{`${when(at)}, ${t(`sentWays.${way}`)}`}</dd>
          </div>
        ))}
        {due !== undefined && (
          <div>
            <dt>{t('dueBack')}</dt>
            <dd>
              {when(due)}
              {late !== undefined && <strong className="clock-words late"> {t('overdue', { hours: late })}</strong>}
            </dd>
          </div>
        )}
      </dl>
      {purgedAt !== undefined && (
        <p className="soft">{t('purged', { day: format.dateTime(new Date(purgedAt), { dateStyle: 'medium' }) })}</p>
      )}
    </section>
  );
}
