import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { ExchangeKeys } from '../../lib/exchange/own-keys';
import type { Partner } from '../../lib/exchange/partner';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import { FingerprintWords, type WordForm } from './fingerprint-words';
import { useFingerprint } from './use-fingerprint';

const forms = ['en', 'es', 'digits'] as const;

/** Two people on the phone, one question. Nothing is sent to a card before the answer was yes. */
export function CompareStep({
  partner,
  keys,
  onSame,
  onDiffer,
  onBack,
}: {
  partner: Partner;
  keys: ExchangeKeys | undefined;
  onSame: (who: string) => void;
  onDiffer: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('partners');
  const [form, setForm] = useState<WordForm>(useLocale());
  const [who, setWho] = useState('');
  const own = useFingerprint(keys);
  return (
    <ScreenFrame
      title={t('compareTitle')}
      onBack={onBack}
      action={
        <>
          <p className="context">{t('question')}</p>
          <button type="button" className="button wide" onClick={onDiffer}>
            {t('no')}
          </button>
          <button type="button" className="button primary" onClick={() => onSame(who.trim())}>
            {t('yes')}
          </button>
        </>
      }
    >
      {partner.state === 'changed' && <Notice tone="bad">{t('stateHint.changed')}</Notice>}
      <p>
        <strong>{t('compareCall', { name: partner.vsp === undefined ? partner.name : `${partner.vsp}, ${partner.name}` })}</strong>
      </p>
      <p>{t('compareRead')}</p>
      <FingerprintWords fingerprint={partner.fingerprint} form={form} isLarge />
      <RadioGroup
        label={t('wordsIn')}
        value={form}
        options={forms.map((value) => ({ value, text: t(`wordForms.${value}`) }))}
        onChange={(value) => setForm(forms.find((each) => each === value) ?? form)}
      />
      {own !== undefined && (
        <section className="sheet">
          <p>{t('compareOwn')}</p>
          <FingerprintWords fingerprint={own} form={form} />
        </section>
      )}
      <TextField label={t('who')} hint={t('whoHint')} maxLength={80} value={who} onChange={(event) => setWho(event.target.value)} />
    </ScreenFrame>
  );
}
