import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';

/** What was typed exists nowhere else: it is left at the second word only. */
export function LeaveTyped({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('receive');
  return (
    <Notice tone="warn">
      <p>{t('typedGoes')}</p>
      <button type="button" className="button" onClick={onLeave}>
        {t('dismissAnyway')}
      </button>
    </Notice>
  );
}
