import { Download } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { cardText } from '../../lib/exchange/card-text';
import { cardOf, type ExchangeKeys, isRotationDue } from '../../lib/exchange/own-keys';
import type { Environment } from '../../lib/hmis/ids';
import { saveFile } from '../intake/save-file';
import { useAnnounce } from '../ui/announcer';
import { CopyButton } from '../ui/copy-button';
import { Notice } from '../ui/notice';
import { FingerprintWords } from './fingerprint-words';
import { useFingerprint } from './use-fingerprint';

/** What the other desks need of this one: the card to send, the words to read aloud, and the key's age. */
export function OwnCard({
  keys,
  environment,
  now,
  isBusy,
  onMake,
  onRotate,
}: {
  keys: ExchangeKeys | undefined;
  environment: Environment;
  now: Date;
  isBusy: boolean;
  onMake: () => void;
  onRotate: () => void;
}) {
  const t = useTranslations('partners');
  const announce = useAnnounce();
  const format = useFormatter();
  const language = useLocale();
  const fingerprint = useFingerprint(keys);
  const [saved, setSaved] = useState<string>();

  if (keys === undefined) {
    return (
      <section className="sheet" aria-labelledby="own-card">
        <h2 id="own-card">{t('own')}</h2>
        <p>{t('noKeys')}</p>
        <button type="button" className="button" disabled={isBusy} onClick={onMake}>
          {t(isBusy ? 'makingKeys' : 'makeKeys')}
        </button>
      </section>
    );
  }
  const text = cardText(cardOf(keys), environment);
  function save() {
    const name = `transfer-desk-card-${environment}.txt`;
    saveFile(new File([`${text}\n`], name, { type: 'text/plain' }));
    setSaved(name);
    announce(t('cardSaved', { file: name }));
  }
  return (
    <section className="sheet" aria-labelledby="own-card">
      <h2 id="own-card">{t('own')}</h2>
      <p className="soft">{t('ownHint')}</p>
      <p className="card-text">{text}</p>
      <div className="row">
        <CopyButton text={text} label={t('copyCard')} />
        <button type="button" className="button" onClick={save}>
          <Download size={16} aria-hidden /> {t('saveCard')}
        </button>
      </div>
      {saved !== undefined && <p className="soft">{t('cardSaved', { file: saved })}</p>}
      <h3>{t('ownWords')}</h3>
      <p className="soft">{t('ownWordsHint')}</p>
      {fingerprint !== undefined && (
        <>
          <FingerprintWords fingerprint={fingerprint} form={language} />
          <FingerprintWords fingerprint={fingerprint} form="digits" />
        </>
      )}
      {isRotationDue(keys, now) && <Notice tone="warn">{t('rotationDue')}</Notice>}
      <div className="row">
        <span className="soft">{t('madeOn', { day: format.dateTime(new Date(keys.madeAt), { dateStyle: 'medium' }) })}</span>
        <button type="button" className="button plain" disabled={isBusy} onClick={onRotate}>
          {t('rotate')}
        </button>
      </div>
    </section>
  );
}
