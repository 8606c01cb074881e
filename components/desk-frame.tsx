import { type ReactNode, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Database } from '../lib/store/database';
import type { Vault } from '../lib/vault/envelope';
import { OpenVaultContext } from './open-vault';
import { EnvironmentBand } from './ui/environment-band';
import { Notice } from './ui/notice';
import { type Problem, useProblemWords } from './ui/problem';
import { useHideNow } from './use-hide-now';

/** Around everything that is seen of an open vault: live or practice, the warning before it locks, hiding at once, what went wrong. */
export function DeskFrame({
  db,
  vault,
  warnIn,
  problem,
  notices,
  onSettings,
  onLock,
  children,
}: {
  db: Database;
  vault: Vault;
  /** Seconds until the panel locks. */
  warnIn: number | undefined;
  problem: Problem | undefined;
  notices?: ReactNode;
  onSettings: () => void;
  onLock: () => void;
  children: ReactNode;
}) {
  const app = useTranslations('app');
  const problemWords = useProblemWords();
  const isHidden = useHideNow();
  const openVault = useMemo(() => ({ db, vault }), [db, vault]);
  return (
    <div className="panel">
      <EnvironmentBand environment={db.environment} onSettings={onSettings} onLock={onLock} />
      <div role="alert">
        {warnIn !== undefined && (
          <div className="lock-warning">
            <span>{app('lockSoon', { seconds: warnIn })}</span>
            <button type="button" className="button">
              {app('stay')}
            </button>
          </div>
        )}
      </div>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      {notices}
      <p role="status" className={isHidden ? 'context' : 'unseen'}>
        {isHidden && app('hidden')}
      </p>
      <OpenVaultContext value={openVault}>
        <div className="desk-content" hidden={isHidden}>
          <Suspense>{children}</Suspense>
        </div>
      </OpenVaultContext>
    </div>
  );
}
