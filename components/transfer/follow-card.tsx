import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Follow } from './use-follow';
import { ValueList } from './value-list';
import { titleOfScreen } from './workflow-steps';

/** The switch for Follow: first all values of the record and the pages they go to, then an own press to arm it. */
export function FollowCard({
  follow,
  transfer,
  path,
  expected,
}: {
  follow: Follow;
  transfer: Transfer;
  path: readonly string[];
  expected: string;
}) {
  const t = useTranslations('work.follow');
  const [isLooking, setLooking] = useState(false);
  const isOpen = isLooking && !follow.isOn;

  function arm() {
    setLooking(false);
    follow.arm();
  }

  return (
    <section className="sheet follow-card" aria-label={t('title')}>
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          checked={isOpen || follow.isOn}
          aria-checked={isOpen || follow.isOn}
          onChange={({ target }) => (follow.isOn ? follow.stop() : setLooking(target.checked))}
        />
        <span>{t('title')}</span>
      </label>
      {isOpen && (
        <>
          <p className="soft">{t('hint')}</p>
          <h2>{t('values')}</h2>
          <dl className="facts">
            <ValueList transfer={transfer} path={path} />
          </dl>
          <h2>{t('path')}</h2>
          <ol className="follow-path">
            {path.map((name) => (
              <li key={name}>{titleOfScreen(name)}</li>
            ))}
          </ol>
          {!follow.canArm && <p className="soft">{t('openFirst', { page: expected })}</p>}
          <button type="button" className="button primary" disabled={!follow.canArm} onClick={arm}>
            {t('arm')}
          </button>
        </>
      )}
    </section>
  );
}
