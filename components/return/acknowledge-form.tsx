import { type FormEvent, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { TextField } from '../ui/field';

/** What ends the way of an ID: the VSP reads its last four digits back. */
export function AcknowledgeForm({
  returnedAt,
  isEntered,
  isWrong,
  onAcknowledge,
}: {
  returnedAt: string;
  isEntered: boolean;
  /** The digits that were given last are not the ID's. */
  isWrong: boolean;
  onAcknowledge: (lastFour: string) => void;
}) {
  const t = useTranslations('finish');
  const format = useFormatter();
  const [lastFour, setLastFour] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAcknowledge(lastFour);
  };
  return (
    <form id="acknowledge" className="sheet" onSubmit={submit} noValidate>
      <p className="soft">
        {t('returnedAt', { when: format.dateTime(new Date(returnedAt), { dateStyle: 'medium', timeStyle: 'short' }) })}
      </p>
      <h2>{t('ackTitle')}</h2>
      <TextField
        label={t('lastFour')}
        hint={t('ackHint')}
        error={isWrong ? t('ackDiffers') : undefined}
        inputMode="numeric"
        maxLength={4}
        value={lastFour}
        onChange={(event) => setLastFour(event.target.value)}
      />
      <p>{t(isEntered ? 'purgeWarning' : 'purgeLater')}</p>
    </form>
  );
}
