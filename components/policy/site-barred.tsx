import { useTranslations } from 'use-intl';
import { isSiteAllowed } from '../../lib/connection/site-access';
import type { Deployment } from '../../lib/profiles/deployment';
import { Notice } from '../ui/notice';
import { usePolicy } from './use-policy';

/** The site that was chosen is not one of those that the agency's IT has set; nothing while it is. */
export function SiteBarred({ deployment }: { deployment: Deployment }) {
  const app = useTranslations('app');
  const { rules } = usePolicy();
  return isSiteAllowed(deployment, rules) ? null : <Notice tone="warn">{app('siteBarred')}</Notice>;
}
