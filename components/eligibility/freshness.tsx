import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Matrix } from '../../lib/eligibility/matrix';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';

type Freshness = Pick<Matrix, 'staleAfterDays' | 'goodUntil'>;

/** When what the matrix says is too old to be simply used. */
export function Freshness({ matrix, onSave }: { matrix: Matrix; onSave: (next: Freshness) => Promise<boolean> }) {
  const t = useTranslations('eligibility');
  const announce = useAnnounce();
  const [days, setDays] = useState(String(matrix.staleAfterDays));
  const [goodUntil, setGoodUntil] = useState(matrix.goodUntil ?? '');
  const [isWrong, setWrong] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    const count = Number(days);
    const isNumber = /^\d{1,3}$/.test(days.trim()) && count >= 1 && count <= 730;
    setWrong(!isNumber);
    if (isNumber && (await onSave({ staleAfterDays: count, goodUntil: goodUntil === '' ? undefined : goodUntil })))
      announce(t('freshSaved'));
  }
  return (
    <details className="sheet">
      <summary>{t('freshTitle')}</summary>
      <form className="stack" onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={t('staleAfterDays')}
          hint={t('staleAfterHint')}
          error={isWrong ? t('staleAfterWrong') : undefined}
          inputMode="numeric"
          value={days}
          onChange={({ target }) => setDays(target.value)}
        />
        <TextField
          label={`${t('goodUntil')} (${t('optional')})`}
          hint={t('goodUntilHint')}
          type="date"
          value={goodUntil}
          onChange={({ target }) => setGoodUntil(target.value)}
        />
        <div className="row">
          <button type="submit" className="button">
            {t('saveFresh')}
          </button>
        </div>
      </form>
    </details>
  );
}
