import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';

/** Asked twice: a project that goes is offered to nobody any more. */
export function DeleteEntry({ onDelete }: { onDelete: () => void }) {
  const t = useTranslations('eligibility');
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden />
        {t('delete')}
      </button>
    );
  }
  return (
    <Notice tone="warn">
      <p>{t('deleteSure')}</p>
      <div className="row">
        <button type="button" className="button" onClick={onDelete}>
          {t('deleteYes')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question came where the button was, and the harmless answer waits for it */}
        <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
          {t('keepIt')}
        </button>
      </div>
    </Notice>
  );
}
