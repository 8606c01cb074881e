import { Lock, Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Environment } from '../../lib/hmis/ids';

/** Live or practice, by colour, stripe and word; and the two things that are always at hand. */
export function EnvironmentBand({
  environment,
  onSettings,
  onLock,
}: {
  environment: Environment;
  onSettings?: (() => void) | undefined;
  onLock?: (() => void) | undefined;
}) {
  const t = useTranslations('app');
  return (
    <header className={`band ${environment}`}>
      <span className="word">{t(environment)}</span>
      <span className="hint">{t(environment === 'live' ? 'liveHint' : 'practiceHint')}</span>
      {onSettings !== undefined && (
        <button type="button" className="button icon" onClick={onSettings} aria-label={t('settings')} title={t('settings')}>
          <Settings size={18} aria-hidden />
        </button>
      )}
      {onLock !== undefined && (
        <button type="button" className="button icon" onClick={onLock} aria-label={t('lockNow')} title={t('lockNow')}>
          <Lock size={18} aria-hidden />
        </button>
      )}
    </header>
  );
}
