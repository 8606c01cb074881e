import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { RecoverySecret } from '../../lib/vault/recovery';
import { ScreenFrame } from '../ui/screen-frame';
import './recovery-words.css';

/** The words, once: on screen and on paper, and nowhere else. */
export function RecoveryWords({ secret, onKept }: { secret: RecoverySecret; onKept: () => void }) {
  const t = useTranslations('keys');
  const language = useLocale();
  const [words, setWords] = useState<string[]>();
  const [isKept, setKept] = useState(false);
  const [wasTried, setTried] = useState(false);
  // The word lists are loaded for this one screen only.
  useEffect(() => {
    void import('../../lib/vault/words').then(({ recoveryWords }) => setWords(recoveryWords(secret, language)));
  }, [secret, language]);

  return (
    <ScreenFrame
      title={t('wordsTitle')}
      action={
        <button type="button" className="button primary" onClick={() => (isKept ? onKept() : setTried(true))}>
          {t('wordsDone')}
        </button>
      }
    >
      <p>{t('wordsWhy')}</p>
      <ol className="recovery-words paper" aria-label={t('wordsList')} translate="no">
        {words?.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two equal words apart
          <li key={index}>{word}</li>
        ))}
      </ol>
      <div className="row">
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {t('wordsPrint')}
        </button>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isKept}
          aria-describedby={wasTried && !isKept ? 'words-first' : undefined}
          onChange={(event) => setKept(event.target.checked)}
        />
        <span>{t('wordsKept')}</span>
      </label>
      <p role="alert" className="error" id="words-first">
        {wasTried && !isKept ? t('wordsKeptFirst') : ''}
      </p>
    </ScreenFrame>
  );
}
