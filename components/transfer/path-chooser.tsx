import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { type EntryPath, entryPaths, type Transfer } from '../../lib/hmis/transfer';
import { choosePath } from '../../lib/lifecycle/choose-path';
import './path.css';

/** Which of the three ways in ClientTrack: one is proposed with its reason, the person takes any. */
export function PathChooser({ transfer, path, onChoose }: { transfer: Transfer; path: EntryPath; onChoose: (path: EntryPath) => void }) {
  const t = useTranslations('paths');
  const name = useId();
  const suggested = choosePath(transfer);
  return (
    <div className="sheet path-choice">
      <fieldset className="field">
        <legend>{t('chooserTitle')}</legend>
        {entryPaths.map((each) => (
          <label className="choice" key={each}>
            <input type="radio" name={name} value={each} checked={each === path} onChange={() => onChoose(each)} />
            <span>
              <strong>{t(`name.${each}`)}</strong>
              {each === suggested.path && <span className="soft"> · {t('suggested')}</span>}
              <br />
              <span className="hint">{each === suggested.path ? t(`reason.${suggested.reason}`) : t(`about.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
