import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../lib/i18n/catalogue';
import { beginEntry } from '../lib/lifecycle/begin-entry';
import type { Deployment } from '../lib/profiles/deployment';
import { profileOf } from '../lib/profiles/profile-of';
import type { Database } from '../lib/store/database';
import { isReceiving } from '../lib/store/drafts';
import type { Vault } from '../lib/vault/envelope';
import type { LockCause } from '../lib/vault/lock-causes';
import { Inbox } from './inbox/inbox';
import type { BeforeLock } from './intake/use-before-lock';
import { keepExitWith } from './keep-exit';
import { type AgencyAnswers, AgencyContext } from './settings/use-agency';
import { TaughtProvider, useTaught } from './teach/use-taught';
import { EnvironmentBand } from './ui/environment-band';
import { Notice } from './ui/notice';
import { useProblemWords } from './ui/problem';
import { useNow } from './ui/use-now';
import { useClientTrack } from './use-clienttrack';
import { useLock } from './use-lock';
import { useOpenTransfer } from './use-open-transfer';
import { usePurges } from './use-purges';
import { useTransfers } from './use-transfers';
import { keysOf } from './use-vault';
import { BackupView, Receive, ReturnView, SettingsView, TransferView } from './views';

type View =
  | { name: 'inbox' }
  | { name: 'receive' }
  | { name: 'settings' }
  | { name: 'backup' }
  | { name: 'transfer'; id: string }
  | { name: 'return'; id: string };

/** Locking waits no longer than this for what was typed last. */
const lockWithinMs = 300;

/** The panel with its vault open. */
export function Desk({
  db,
  vault,
  deployment,
  language,
  onLanguage,
  onSite,
  onAgency,
  onLock,
}: {
  db: Database;
  vault: Vault;
  deployment: Deployment;
  language: Language;
  onLanguage: (language: Language) => void;
  onSite: (deployment: Deployment) => void;
  onAgency: (answers: AgencyAnswers) => void;
  onLock: (cause: LockCause) => void;
}) {
  const app = useTranslations('app');
  const problemWords = useProblemWords();
  const now = useNow();
  const beforeLock = useRef<BeforeLock>(() => Promise.resolve());
  const lock = useCallback(
    (cause: LockCause) => {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, lockWithinMs));
      void Promise.race([beforeLock.current(), limit])
        .catch(() => undefined)
        .then(() => onLock(cause));
    },
    [onLock],
  );
  const warnIn = useLock(lock);
  const link = useClientTrack(deployment);
  const { summaries, own, unreadable, problem, clearProblem, keepAll, perform } = useTransfers(db, vault);
  const { site, ...taught } = useTaught(deployment);
  const [view, setView] = useState<View>({ name: 'inbox' });
  const opened = useOpenTransfer(db, vault, 'id' in view ? view.id : undefined, own);
  usePurges(summaries, now, perform);

  // A form that was being received when the panel locked is where the person was.
  useEffect(() => {
    isReceiving(db).then(
      (is) => is && setView((before) => (before.name === 'inbox' ? { name: 'receive' } : before)),
      // Receiving says what is wrong with the draft, when the person gets there.
      () => undefined,
    );
  }, [db]);

  const go = (next: View) => {
    clearProblem();
    setView(next);
  };
  const toInbox = () => go({ name: 'inbox' });
  const lockNow = () => lock('key');

  function content() {
    if (summaries === undefined) return null;
    switch (view.name) {
      case 'inbox':
        return (
          <Inbox
            summaries={summaries}
            unreadable={unreadable}
            now={now}
            onOpen={(id) => go({ name: 'transfer', id })}
            onReceive={() => go({ name: 'receive' })}
          />
        );
      case 'receive':
        return (
          <Receive
            db={db}
            vault={vault}
            now={now}
            beforeLock={beforeLock}
            providers={[]}
            keepAll={keepAll}
            keepExit={keepExitWith(db.environment, summaries, keepAll, perform)}
            onKept={(id, start) => {
              if (start) void perform(id, (latest) => beginEntry(latest, new Date()));
              go({ name: 'transfer', id });
            }}
            onLeave={toInbox}
          />
        );
      case 'backup':
        return <BackupView db={db} vault={vault} onBack={() => go({ name: 'settings' })} />;
      case 'settings':
        return (
          <SettingsView
            language={language}
            deployment={deployment}
            link={link}
            keys={keysOf(db)}
            onBackup={() => go({ name: 'backup' })}
            onLanguage={onLanguage}
            onSite={onSite}
            onLock={lockNow}
            onBack={toInbox}
          />
        );
      case 'transfer':
      case 'return': {
        const { id } = view;
        const { transfer } = opened;
        if (transfer === undefined) return null;
        if (view.name === 'return') {
          return <ReturnView transfer={transfer} now={now} perform={perform} onBack={() => go({ name: 'transfer', id })} />;
        }
        const usedIds = new Set(
          summaries.flatMap((each) => (each.id === id || each.clientTrackId === undefined ? [] : [each.clientTrackId])),
        );
        return (
          <TransferView
            key={id}
            transfer={transfer}
            usedIds={usedIds}
            deployment={site}
            link={link}
            now={now}
            perform={perform}
            onBack={toInbox}
            onReturn={() => go({ name: 'return', id })}
          />
        );
      }
    }
  }

  const shown = problem ?? opened.problem;
  return (
    <div className="panel">
      <EnvironmentBand environment={deployment.environment} onSettings={() => go({ name: 'settings' })} onLock={lockNow} />
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
      {shown !== undefined && <Notice tone="bad">{problemWords(shown)}</Notice>}
      <TaughtProvider value={taught}>
        <AgencyContext value={{ presetsOff: profileOf(deployment).presetsOff ?? [], answer: onAgency }}>
          <Suspense>{content()}</Suspense>
        </AgencyContext>
      </TaughtProvider>
    </div>
  );
}
