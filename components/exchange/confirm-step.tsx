import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';

/** A second word before something that cannot be undone. */
export function ConfirmStep({
  title,
  what,
  yes,
  isBusy,
  onYes,
  onBack,
}: {
  title: string;
  what: string;
  yes: string;
  isBusy: boolean;
  onYes: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('partners');
  return (
    <ScreenFrame
      title={title}
      onBack={onBack}
      action={
        <>
          <button type="button" className="button" onClick={onBack}>
            {t('cancel')}
          </button>
          <button type="button" className="button primary" disabled={isBusy} onClick={onYes}>
            {yes}
          </button>
        </>
      }
    >
      <Notice tone="warn">{what}</Notice>
    </ScreenFrame>
  );
}
