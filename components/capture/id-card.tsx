import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaptureReading } from '../../lib/fill/reading';
import { TextField } from '../ui/field';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import './id-card.css';

type FoundId = Extract<CaptureReading, { kind: 'id' }>;

/** "Is this the ID": big, grouped, with where it was read; accepted by one button, or by one and its last three digits. */
export function IdCard({
  found,
  code,
  isUsedElsewhere,
  onAccept,
  onReject,
}: {
  found: FoundId;
  /** The record's masked code name. */
  code: string;
  isUsedElsewhere: boolean;
  onAccept: () => void;
  onReject: () => void;
}) {
  const t = useTranslations('finish');
  const [digits, setDigits] = useState('');
  const [isWrong, setWrong] = useState(false);

  function accept() {
    if (found.needsDigits && digits.trim() !== found.id.slice(-3)) setWrong(true);
    else onAccept();
  }

  return (
    <form
      className="id-card"
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
      noValidate
    >
      <h2>{t('captureTitle')}</h2>
      <p className="number">
        <IdDigits id={found.id} />
      </p>
      <p>
        <Fingerprint size={16} aria-hidden /> {t('readFrom', { sources: found.sources.map((source) => t(`source.${source}`)).join(', ') })}
      </p>
      <p>{t('sameName', { code })}</p>
      {isUsedElsewhere && <Notice tone="bad">{t('used')}</Notice>}
      {found.needsDigits && (
        <TextField
          label={t('lastThree')}
          hint={t('oneSource')}
          error={isWrong ? t('digitsDiffer') : undefined}
          inputMode="numeric"
          maxLength={3}
          value={digits}
          onChange={(event) => setDigits(event.target.value)}
        />
      )}
      <button type="submit" className="button primary" disabled={isUsedElsewhere}>
        {t('accept')}
      </button>
      <button type="button" className="button plain" onClick={onReject}>
        {t('reject')}
      </button>
    </form>
  );
}
