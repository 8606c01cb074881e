import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../lib/i18n/catalogue';
import { beginEntry } from '../lib/lifecycle/begin-entry';
import type { Deployment } from '../lib/profiles/deployment';
import { profileOf } from '../lib/profiles/profile-of';
import type { Database } from '../lib/store/database';
import type { Vault } from '../lib/vault/envelope';
import type { LockCause, LockWatch } from '../lib/vault/lock-causes';
import { DeskFrame } from './desk-frame';
import { DeskNav } from './desk-nav';
import { Inbox } from './inbox/inbox';
import { InboxFailed, InboxWaiting } from './inbox/inbox-waiting';
import type { BeforeLock } from './intake/use-before-lock';
import { keepAgainWith } from './keep-again';
import { keepComparedWith } from './keep-compared';
import { keepExitWith } from './keep-exit';
import { keepResentWith } from './keep-resent';
import { OpenRecord } from './open-record';
import { SiteBarred } from './policy/site-barred';
import { AgencyContext, useAgencyAnswers } from './settings/use-agency';
import { useLogCheck } from './settings/use-log-check';
import { TaughtProvider, useTaught } from './teach/use-taught';
import { firstSheetPlace } from './tracking/sheet-place';
import { TrackingSettingsContext, useKeptTrackingSettings } from './tracking/tracking-settings';
import { Notice } from './ui/notice';
import { useNow } from './ui/use-now';
import { useClientTrack } from './use-clienttrack';
import { useDeskLock } from './use-desk-lock';
import { useOpenTransfer } from './use-open-transfer';
import { usePlace, type View } from './use-place';
import { usePurges } from './use-purges';
import { useRenewal } from './use-renewal';
import { useTransfers } from './use-transfers';
import { BackupView, EligibilityView, prepareTracking, Receive, ReportsView, ReturnView, SettingsView, TrackingView } from './views';

const inbox: View = { name: 'inbox' };

/** What the person moves between, in this order; the words are `app.places`. */
const agencyPlaces = ['inbox', 'tracking', 'reports'] as const;

/** The designated agency's panel with its vault open. */
export function AgencyDesk({
  db,
  vault,
  deployment: clear,
  language,
  onLanguage,
  onSite,
  onLiaison,
  onLock,
  lockWatch,
  onRenew,
}: {
  db: Database;
  vault: Vault;
  deployment: Deployment;
  language: Language;
  onLanguage: (language: Language) => void;
  onSite: (deployment: Deployment) => void;
  /** The desk becomes a victim service provider's. */
  onLiaison: () => void;
  onLock: (cause: LockCause) => void;
  /** Since when the vault is open, and when it was last touched. */
  lockWatch: RefObject<LockWatch | undefined>;
  /** Destroys the remains of what was removed; the desk is then there again as after a lock. */
  onRenew: () => Promise<void>;
}) {
  const app = useTranslations('app');
  const now = useNow();
  const beforeLock = useRef<BeforeLock>(() => Promise.resolve());
  const { lock, warnIn } = useDeskLock(beforeLock, onLock, lockWatch);
  const agency = useAgencyAnswers(db, vault, clear);
  const deployment = agency.deployment ?? clear;
  const link = useClientTrack(deployment);
  const { summaries, own, unreadable, isPartial, problem, clearProblem, keepAll, perform, remove, settled } = useTransfers(db, vault);
  const { site, ...taught } = useTaught(deployment);
  const { place, goTo } = usePlace(db, vault);
  const opened = useOpenTransfer(db, vault, place !== undefined && 'id' in place ? place.id : undefined, own);
  // A record that is no longer there is nowhere to be.
  const view = place === undefined || opened.isMissing ? inbox : place;
  usePurges(summaries, now, perform, remove);
  const renew = useCallback(async () => {
    // What was typed or changed last is kept first; the vault takes no writes while it is made anew.
    await Promise.all([beforeLock.current(), settled()]).catch(() => undefined);
    await onRenew();
  }, [settled, onRenew]);
  useRenewal(db, view.name, renew);
  const tracking = useKeptTrackingSettings();
  const [sheet, setSheet] = useState(firstSheetPlace);
  useEffect(prepareTracking, []);
  const brokenAt = useLogCheck(db, vault, summaries !== undefined && !isPartial);

  const go = (next: View) => {
    clearProblem();
    goTo(next);
  };
  const toInbox = () => go({ name: 'inbox' });
  const lockNow = () => lock('key');

  function content() {
    if (summaries === undefined && problem !== undefined) return <InboxFailed />;
    // Nothing is filled before it is known whom the agency bars.
    if (summaries === undefined || place === undefined || agency.deployment === undefined) return <InboxWaiting />;
    switch (view.name) {
      case 'inbox':
        return (
          <Inbox
            summaries={summaries}
            unreadable={unreadable}
            isPartial={isPartial}
            now={now}
            onOpen={(id) => go({ name: 'transfer', id })}
            onReceive={() => go({ name: 'receive' })}
          />
        );
      case 'tracking':
        return (
          <TrackingView
            db={db}
            vault={vault}
            summaries={summaries}
            isPartial={isPartial}
            now={now}
            perform={perform}
            place={sheet}
            onPlace={setSheet}
            onOpen={(id) => go({ name: 'transfer', id, from: 'tracking' })}
          />
        );
      case 'reports':
        return <ReportsView summaries={summaries} now={now} />;
      case 'receive':
        return (
          <Receive
            db={db}
            vault={vault}
            now={now}
            beforeLock={beforeLock}
            keepAll={keepAgainWith(
              view.again,
              keepResentWith(summaries, keepComparedWith(db, vault, summaries, keepAll), perform),
              perform,
            )}
            summaries={summaries}
            perform={perform}
            keepExit={keepExitWith(db.environment, summaries, keepAll, perform)}
            onKept={(id, start) => {
              if (start) void perform(view.again ?? id, (latest) => beginEntry(latest, new Date()));
              go({ name: 'transfer', id: view.again ?? id });
            }}
            onLeave={toInbox}
          />
        );
      case 'backup':
        return <BackupView db={db} vault={vault} onBack={() => go({ name: 'settings' })} />;
      case 'eligibility':
        return <EligibilityView now={now} onBack={() => go({ name: 'settings' })} />;
      case 'settings':
        return (
          <SettingsView
            language={language}
            deployment={deployment}
            link={link}
            db={db}
            vault={vault}
            onBackup={() => go({ name: 'backup' })}
            onEligibility={() => go({ name: 'eligibility' })}
            ownIds={summaries.flatMap(({ clientTrackId }) => clientTrackId ?? [])}
            onLanguage={onLanguage}
            onSite={onSite}
            onLiaison={onLiaison}
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
          return (
            <ReturnView transfer={transfer} summaries={summaries} now={now} perform={perform} onBack={() => go({ name: 'transfer', id })} />
          );
        }
        return (
          <OpenRecord
            db={db}
            vault={vault}
            transfer={transfer}
            summaries={summaries}
            own={own}
            deployment={site}
            link={link}
            now={now}
            perform={perform}
            go={go}
            onBack={view.from === undefined ? toInbox : () => go({ name: view.from ?? 'inbox' })}
          />
        );
      }
    }
  }

  return (
    <DeskFrame
      db={db}
      vault={vault}
      warnIn={warnIn}
      problem={problem ?? opened.problem ?? agency.problem}
      notices={
        <>
          <SiteBarred deployment={deployment} />
          {brokenAt !== undefined && view.name === 'inbox' && <Notice tone="warn">{app('logBroken', { entry: brokenAt + 1 })}</Notice>}
        </>
      }
      onSettings={() => go({ name: 'settings' })}
      onLock={lockNow}
    >
      <DeskNav places={agencyPlaces} at={view.name} onGo={(name) => go({ name })} />
      <TaughtProvider value={taught}>
        <AgencyContext value={{ presetsOff: profileOf(deployment).presetsOff ?? [], answer: agency.answer }}>
          <TrackingSettingsContext value={tracking}>{content()}</TrackingSettingsContext>
        </AgencyContext>
      </TaughtProvider>
    </DeskFrame>
  );
}
