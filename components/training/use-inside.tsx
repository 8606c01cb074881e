import { useTranslations } from 'use-intl';
import { browser } from 'wxt/browser';
import { type Deployment, insideDeployment } from '../../lib/profiles/deployment';

/** The way to practise without a site: chosen at once, since there is nothing to allow. */
export function UseInside({ onSite }: { onSite: (deployment: Deployment) => void }) {
  const t = useTranslations('training');
  return (
    <section className="sheet tight">
      <p className="soft">{t('useHint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => onSite(insideDeployment(new URL(browser.runtime.getURL('/')).origin))}>
          {t('use')}
        </button>
      </div>
    </section>
  );
}
