import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Database } from '../../lib/store/database';
import { eraseEverything } from '../../lib/store/erase-everything';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';

/** Takes this vault away with everything in it; the panel then begins as on its first day. */
export function EraseView({ db, onBack }: { db: Database; onBack: () => void }) {
  const t = useTranslations('erase');
  const app = useTranslations('app');
  const problemWords = useProblemWords();
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function erase(event: FormEvent) {
    event.preventDefault();
    if (isBusy || !isSure) return;
    setBusy(true);
    try {
      await eraseEverything(db);
      window.location.reload();
    } catch (error) {
      setBusy(false);
      setProblem(storeProblem(error));
    }
  }

  return (
    <ScreenFrame
      title={t('title')}
      onBack={onBack}
      action={
        <button type="submit" form="erase" className="button primary" disabled={isBusy || !isSure}>
          {t(isBusy ? 'erasing' : 'erase')}
        </button>
      }
    >
      <p>{t('what', { vault: app(db.environment) })}</p>
      <Notice tone="warn">{t('noWayBack')}</Notice>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      <form id="erase" onSubmit={(event) => void erase(event)}>
        <label className="choice">
          <input type="checkbox" checked={isSure} onChange={({ target }) => setSure(target.checked)} />
          <span>{t('sure')}</span>
        </label>
      </form>
      <p className="soft">{t('limit')}</p>
    </ScreenFrame>
  );
}
