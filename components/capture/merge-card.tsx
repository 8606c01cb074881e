import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaptureReading } from '../../lib/fill/reading';
import { TextField } from '../ui/field';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import './id-card.css';

type FoundId = Extract<CaptureReading, { kind: 'id' }>;

/** ClientTrack shows the record's name with another ID than the record has: only the person knows whether that is a merge. */
export function MergeCard({
  found,
  oldId,
  isUsedElsewhere,
  onAccept,
  onReject,
}: {
  found: FoundId;
  oldId: string;
  isUsedElsewhere: boolean;
  onAccept: () => void;
  onReject: () => void;
}) {
  const t = useTranslations('finish');
  const [digits, setDigits] = useState('');
  const [isLookedUp, setLookedUp] = useState(false);
  const [isWrong, setWrong] = useState(false);

  return (
    <form
      className="id-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (digits.trim() === found.id.slice(-3)) onAccept();
        else setWrong(true);
      }}
      noValidate
    >
      <h2>{t('mergeTitle')}</h2>
      <p className="number">
        <IdDigits id={found.id} />
      </p>
      <p>{t('mergeText', { old: oldId })}</p>
      {isUsedElsewhere && <Notice tone="bad">{t('used')}</Notice>}
      <label className="choice">
        <input type="checkbox" checked={isLookedUp} onChange={(event) => setLookedUp(event.target.checked)} />
        <span>{t('mergeLooked', { old: oldId })}</span>
      </label>
      <TextField
        label={t('lastThree')}
        hint={t('mergeDigits')}
        error={isWrong ? t('digitsDiffer') : undefined}
        inputMode="numeric"
        maxLength={3}
        value={digits}
        onChange={(event) => setDigits(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={isUsedElsewhere || !isLookedUp}>
        {t('mergeAccept')}
      </button>
      <button type="button" className="button plain" onClick={onReject}>
        {t('mergeReject')}
      </button>
    </form>
  );
}
