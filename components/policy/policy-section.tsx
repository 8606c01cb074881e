import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';
import { usePolicy } from './use-policy';

/** What the agency's IT has set, and what of it cannot be used; nothing on a computer without any. */
export function PolicySection() {
  const t = useTranslations('policy');
  const rule = useTranslations('policy.rules');
  const { rules, ruled, ignored, unknown } = usePolicy();
  const bad = ignored.length + unknown;
  if (ruled.length === 0 && bad === 0) return null;
  const figures = {
    minutes: rules.idleLockMinutes,
    hours: rules.absoluteHours,
    kept: rules.formRetentionHours,
    days: rules.trackingRetentionDays,
    sites: rules.allowedOrigins?.join(', ') ?? '',
  };
  return (
    <section className="tight">
      <h2>{t('setByIt')}</h2>
      {ruled.length > 0 && (
        <ul className="tight">
          {ruled.map((key) => (
            <li key={key}>{rule(key, figures)}</li>
          ))}
        </ul>
      )}
      {bad > 0 && (
        <Notice tone="warn">
          <p>{t('ignored', { count: bad, names: ignored.join(', '), known: ignored.length })}</p>
        </Notice>
      )}
    </section>
  );
}
