import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';

/** Settings behind the settings that every desk has. */
export type InnerSettings = 'keys' | 'log' | 'erase';

/** What every desk says of privacy and can do for it, and what this program is. */
export function PrivacySection({
  onInner,
  onBackup,
  onLock,
  children,
}: {
  onInner: (inner: InnerSettings) => void;
  onBackup: () => void;
  onLock: () => void;
  /** What goes when, on this desk. */
  children?: ReactNode;
}) {
  const t = useTranslations('finish');
  const keys = useTranslations('keys');
  const backup = useTranslations('backup');
  const log = useTranslations('log');
  const erase = useTranslations('erase');
  const { rules } = usePolicy();
  const buttons: [words: string, act: () => void][] = [
    [keys('keysTitle'), () => onInner('keys')],
    [backup('title'), onBackup],
    [log('title'), () => onInner('log')],
    [erase('title'), () => onInner('erase')],
    [t('lock'), onLock],
  ];
  return (
    <>
      <section className="tight">
        <h2>{t('privacy')}</h2>
        <p>{t('privacyLocal')}</p>
        <p>{t('privacyLock', { minutes: rules.idleLockMinutes })}</p>
        <SetByIt rule="idleLockMinutes" />
        {children}
        <div className="row">
          {buttons.map(([words, act]) => (
            <button key={words} type="button" className="button" onClick={act}>
              {words}
            </button>
          ))}
        </div>
      </section>
      <section className="tight">
        <h2>{t('about')}</h2>
        <p className="soft">{t('aboutText')}</p>
      </section>
    </>
  );
}
