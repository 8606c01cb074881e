import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** Whose desk this is, and the way to make it the other one's. */
export function RoleSection({ desk, onChange, children }: { desk: 'agency' | 'liaison'; onChange: () => void; children?: ReactNode }) {
  const t = useTranslations('liaison');
  return (
    <section className="tight">
      <h2>{t('role')}</h2>
      <p>{t(desk === 'agency' ? 'roleAgency' : 'roleLiaison')}</p>
      <div className="row">
        {children}
        <button type="button" className="button" onClick={onChange}>
          {t(desk === 'agency' ? 'toLiaison' : 'toAgency')}
        </button>
      </div>
      <p className="soft">{t('roleHint')}</p>
    </section>
  );
}
