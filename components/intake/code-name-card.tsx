import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CodeName } from '../../lib/privacy/make-code-name';
import { useAnnounce } from '../ui/announcer';
import { CopyButton } from '../ui/copy-button';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';

/** A code name to read out to the VSP, which alone keeps whose it is (R15). */
export function CodeNameCard({ suggest, onUse }: { suggest: () => Promise<CodeName>; onUse: (codeName: CodeName) => void }) {
  const t = useTranslations('screening');
  const announce = useAnnounce();
  const problemWords = useProblemWords();
  const [codeName, setCodeName] = useState<CodeName>();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const words = codeName === undefined ? '' : `${codeName.firstName} ${codeName.lastName}`;

  async function show() {
    setBusy(true);
    await suggest().then(
      (next) => {
        setCodeName(next);
        setProblem(undefined);
        announce(`${next.firstName} ${next.lastName}`);
      },
      (error) => setProblem(storeProblem(error)),
    );
    setBusy(false);
  }

  return (
    <details className="extra">
      <summary>{t('codeNameTitle')}</summary>
      <div className="stack">
        <p className="soft">{t('codeNameHint')}</p>
        {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
        {codeName !== undefined && (
          <p className="code-name sensitive">
            <strong translate="no">{words}</strong>
          </p>
        )}
        <div className="row">
          <button type="button" className="button" disabled={isBusy} onClick={() => void show()}>
            {t(codeName === undefined ? 'suggest' : 'suggestAnother')}
          </button>
          {codeName !== undefined && (
            <>
              <button type="button" className="button" onClick={() => onUse(codeName)}>
                {t('useCodeName')}
              </button>
              <CopyButton text={words} label={t('copyCodeName')} isBrief />
            </>
          )}
        </div>
      </div>
    </details>
  );
}
