import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';

/** The exact address, whole and in its parts, so that a look-alike is seen. */
export function SiteCard({ deployment }: { deployment: Deployment }) {
  const t = useTranslations('setup');
  const app = useTranslations('app');
  const { protocol, host } = new URL(deployment.origin);
  return (
    <section className="sheet">
      <p className="figures" style={{ fontSize: 16, lineHeight: '24px', overflowWrap: 'anywhere' }}>
        {deployment.origin}
        {deployment.tenantPath}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('scheme')}</dt>
          <dd>{protocol.replace(':', '')}</dd>
        </div>
        <div>
          <dt>{t('host')}</dt>
          <dd>{host}</dd>
        </div>
        <div>
          <dt>{t('path')}</dt>
          <dd>{deployment.tenantPath}</dd>
        </div>
        <div>
          <dt>{t('kind')}</dt>
          <dd>{app(deployment.environment)}</dd>
        </div>
      </dl>
    </section>
  );
}
