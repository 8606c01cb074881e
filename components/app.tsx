// First, and in this order: it decides which layer wins.
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/parts.css';
import { type RefObject, Suspense, useCallback, useEffect, useRef } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { leaveSite } from '../lib/connection/site-access';
import { catalogues } from '../lib/i18n/catalogue';
import type { Deployment } from '../lib/profiles/deployment';
import { environmentOf, type Settings } from '../lib/store/settings';
import type { LockCause, LockWatch } from '../lib/vault/lock-causes';
import { AgencyDesk, LiaisonDesk, readDesk } from './desks';
import { RecoveryWords } from './keys/recovery-words';
import { FirstRun } from './lock/first-run';
import { Locked } from './lock/locked';
import { PassphraseForm } from './lock/passphrase-form';
import { PolicyContext, useManagedRules, usePolicy } from './policy/use-policy';
import { Announcer } from './ui/announcer';
import { clearBriefCopy } from './ui/brief-copy';
import { EnvironmentBand } from './ui/environment-band';
import { Notice } from './ui/notice';
import { ScreenFrame } from './ui/screen-frame';
import { useLock } from './use-lock';
import { useSettings } from './use-settings';
import { useVault } from './use-vault';

/** A file dropped beside the drop zone must not replace the panel with itself. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}

export function App() {
  const { settings, change } = useSettings();
  const managed = useManagedRules();
  const language = settings?.language;
  const environment = settings && environmentOf(settings);
  useNoStrayDrops();
  useEffect(() => {
    document.documentElement.lang = language ?? 'en';
    if (environment === undefined) delete document.documentElement.dataset.environment;
    else document.documentElement.dataset.environment = environment;
  }, [language, environment]);

  if (settings === undefined || managed === undefined) return null;
  return (
    <IntlProvider locale={settings.language} messages={catalogues[settings.language]} timeZone={settings.timeZone}>
      <Announcer>
        <PolicyContext value={managed}>
          <Panel settings={settings} change={change} />
        </PolicyContext>
      </Announcer>
    </IntlProvider>
  );
}

/** Set up, locked or open. Below an open vault everything is dropped by one thing: reloading the panel. */
function Panel({ settings, change }: { settings: Settings; change: (patch: Partial<Settings>) => Promise<void> }) {
  const { language, deployment, liaison } = settings;
  const environment = environmentOf(settings);
  const vault = useVault(environment);
  const store = useTranslations('store');
  const app = useTranslations('app');
  const setup = useTranslations('setup');
  const { state } = vault;
  const lockWatch = useRef<LockWatch>(undefined);

  const isLiaison = liaison !== undefined;
  useEffect(() => readDesk(isLiaison), [isLiaison]);

  const lock = useCallback(
    (cause: LockCause) => {
      void clearBriefCopy();
      void change({ lastLockCause: cause }).finally(() => window.location.reload());
    },
    [change],
  );
  // From here on the panel may be closed at any moment, and then nobody is left to say why it locked.
  const isOpen = state.kind === 'open' || state.kind === 'renewing';
  useEffect(() => {
    if (isOpen) void change({ lastLockCause: 'closed' });
  }, [isOpen, change]);
  const isReplaced = state.kind === 'replaced';
  useEffect(() => {
    if (isReplaced) lock('other-window');
  }, [isReplaced, lock]);
  const managed = usePolicy();
  const unlockedUnder = useRef(managed);
  useEffect(() => {
    if (!isOpen) unlockedUnder.current = managed;
    else if (JSON.stringify(unlockedUnder.current.rules) !== JSON.stringify(managed.rules)) lock('policy');
  }, [isOpen, managed, lock]);
  // The page script follows the setting and the grant from the background.
  async function site(next: Deployment): Promise<void> {
    const isOtherVault = deployment !== undefined && next.environment !== deployment.environment;
    await change(isOtherVault ? { deployment: next, lastLockCause: 'key' } : { deployment: next });
    if (deployment !== undefined) await leaveSite(deployment, next);
    if (isOtherVault) window.location.reload();
  }

  /** Another kind of desk, or another vault: nothing of the one before stays in memory. */
  const begin = (patch: Partial<Settings>) => void change({ ...patch, lastLockCause: 'key' }).finally(() => window.location.reload());

  if (environment === undefined) {
    return (
      <div className="panel">
        <FirstRun
          language={language}
          onLanguage={(next) => void change({ language: next })}
          onSite={(next) => void site(next)}
          onLiaison={(next) => void change({ liaison: { environment: next } })}
        />
      </div>
    );
  }
  if (state.kind === 'open' && state.recovery !== undefined) {
    return (
      <div className="panel">
        <EnvironmentBand environment={environment} />
        <RecoveryWords secret={state.recovery} onKept={vault.wordsKept} />
      </div>
    );
  }
  if (state.kind === 'open') {
    const common = {
      db: state.db,
      vault: state.vault,
      language,
      onLanguage: (next: Settings['language']) => void change({ language: next }),
      onLock: lock,
      lockWatch,
      onRenew: vault.renew,
    };
    return (
      <Suspense>
        {liaison !== undefined && (
          <LiaisonDesk
            {...common}
            onEnvironment={() => begin({ liaison: { environment: environment === 'live' ? 'practice' : 'live' } })}
            onAgency={() => begin({ liaison: undefined })}
          />
        )}
        {liaison === undefined && deployment !== undefined && (
          <AgencyDesk
            {...common}
            deployment={deployment}
            onSite={(next) => void site(next)}
            onLiaison={() => begin({ liaison: { environment } })}
          />
        )}
      </Suspense>
    );
  }
  return (
    <div className="panel">
      <EnvironmentBand environment={environment} />
      {state.kind === 'none' && <PassphraseForm onPassphrase={vault.create} />}
      {state.kind === 'locked' && (
        <Locked cause={settings.lastLockCause} tries={state.tries} onUnlock={vault.unlock} onRecover={vault.recover} />
      )}
      {state.kind === 'opening' && <p className="unseen">{app('loading')}</p>}
      {state.kind === 'renewing' && <Renewing onLock={lock} lockWatch={lockWatch} />}
      {state.kind === 'failed' && (
        <ScreenFrame
          title={setup('unlockTitle')}
          action={
            <button type="button" className="button primary" onClick={() => window.location.reload()}>
              {app('reopen')}
            </button>
          }
        >
          <Notice tone="bad">{store(state.code)}</Notice>
        </ScreenFrame>
      )}
    </div>
  );
}

/** The vault is being made anew. What locks it locks it now too: cut short at any step, the old or the new one is there, whole. */
function Renewing({ onLock, lockWatch }: { onLock: (cause: LockCause) => void; lockWatch: RefObject<LockWatch | undefined> }) {
  const app = useTranslations('app');
  useLock(onLock, lockWatch);
  return (
    <p role="status" className="context">
      {app('renewing')}
    </p>
  );
}
