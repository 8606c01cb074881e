import { useTranslations } from 'use-intl';
import { ScreenFrame } from '../ui/screen-frame';
import './inbox.css';

/** While the list is opened; nothing is drawn for the first moment, which is usually all it takes. */
export function InboxWaiting() {
  const t = useTranslations('inbox');
  const app = useTranslations('app');
  return (
    <ScreenFrame title={t('title')}>
      <p className="unseen">{app('loading')}</p>
      <div className="inbox-waiting" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </ScreenFrame>
  );
}

/** The list could not be opened; what went wrong is said above. */
export function InboxFailed() {
  const t = useTranslations('inbox');
  const app = useTranslations('app');
  return (
    <ScreenFrame
      title={t('title')}
      action={
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {app('reopen')}
        </button>
      }
    >
      <p>{t('failed')}</p>
    </ScreenFrame>
  );
}
