import { HandHelping } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';

/** The first question of every form (R1): with a signed release nothing is stored and the household goes on under its own name. */
export function RoiQuestion({
  title,
  again,
  onNo,
  onLeave,
}: {
  /** Of a form that is made here; a received one unless said. */
  title?: string;
  again?: string;
  onNo: () => void;
  onLeave: () => void;
}) {
  const t = useTranslations('receive');
  const [isSigned, setSigned] = useState(false);
  if (isSigned) {
    return (
      <ScreenFrame
        title={t('roiStopTitle')}
        onBack={() => setSigned(false)}
        action={
          <button type="button" className="button primary" onClick={onLeave}>
            {again ?? t('roiAgain')}
          </button>
        }
      >
        <section className="sheet">
          <HandHelping size={40} strokeWidth={1.4} aria-hidden style={{ color: 'var(--accent)' }} />
          <p>{t('roiStop')}</p>
          <p>
            <strong>{t('roiNothing')}</strong>
          </p>
        </section>
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={title ?? t('title')} onBack={onLeave}>
      <section className="sheet roi">
        <h2>{t('roiQuestion')}</h2>
        <p className="soft">{t('roiHint')}</p>
        <button type="button" className="button wide" onClick={onNo}>
          {t('roiNo')}
        </button>
        <button type="button" className="button wide" onClick={() => setSigned(true)}>
          {t('roiYes')}
        </button>
      </section>
      <Notice tone="info">
        <p>{t('safety')}</p>
      </Notice>
    </ScreenFrame>
  );
}
