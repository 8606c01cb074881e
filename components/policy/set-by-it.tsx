import { useTranslations } from 'use-intl';
import type { PolicyKey } from '../../lib/policy/policy';
import { usePolicy } from './use-policy';

/** Stands at a setting that the agency's IT rules; nothing where it does not. */
export function SetByIt({ rule }: { rule: PolicyKey }) {
  const t = useTranslations('policy');
  return usePolicy().ruled.includes(rule) ? <p className="soft">{t('setByIt')}</p> : null;
}
