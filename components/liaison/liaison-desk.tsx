import { type RefObject, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import { cardText } from '../../lib/exchange/card-text';
import type { Language } from '../../lib/i18n/catalogue';
import type { Database } from '../../lib/store/database';
import { dropWaiting } from '../../lib/store/packages';
import type { Vault } from '../../lib/vault/envelope';
import type { LockCause, LockWatch } from '../../lib/vault/lock-causes';
import { DeskFrame } from '../desk-frame';
import { useExchange } from '../exchange/use-exchange';
import { useWaiting } from '../exchange/use-waiting';
import { WaitingPackages } from '../exchange/waiting-packages';
import { InboxFailed, InboxWaiting } from '../inbox/inbox-waiting';
import type { BeforeLock } from '../intake/use-before-lock';
import { useLogCheck } from '../settings/use-log-check';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem } from '../ui/problem';
import { useNow } from '../ui/use-now';
import { useDeskLock } from '../use-desk-lock';
import { useKeptPlace } from '../use-place';
import { useRenewal } from '../use-renewal';
import { BackupView, ExchangeView } from '../views';
import { DropAnywhere } from './drop-anywhere';
import { type LiaisonView, liaisonPlaces } from './liaison-places';
import { LiaisonSettings } from './liaison-settings';
import { MakeForm } from './make-form';
import { ReturnsView } from './returns-view';
import { SendView } from './send-view';
import { SenderWords } from './sender-words';
import { SentList } from './sent-list';
import { SentView } from './sent-view';
import { StrangeNotice } from './strange-notice';
import { type Came, takeReturns } from './take-returns';
import { useSent } from './use-sent';
import { useSentPurges } from './use-sent-purges';

interface LiaisonDeskProps {
  db: Database;
  vault: Vault;
  language: Language;
  onLanguage: (language: Language) => void;
  onEnvironment: () => void;
  onAgency: () => void;
  onLock: (cause: LockCause) => void;
  /** Since when the vault is open, and when it was last touched. */
  lockWatch: RefObject<LockWatch | undefined>;
  /** Destroys the remains of what was removed; the desk is then there again as after a lock. */
  onRenew: () => Promise<void>;
}

/** A victim service provider's panel with its vault open. */
export const LiaisonDesk = (props: LiaisonDeskProps) => (
  <LaterWords>
    <SenderWords>
      <LiaisonPanel {...props} />
    </SenderWords>
  </LaterWords>
);

function LiaisonPanel({ db, vault, language, onLanguage, onEnvironment, onAgency, onLock, lockWatch, onRenew }: LiaisonDeskProps) {
  const app = useTranslations('app');
  const words = useTranslations('liaison');
  const now = useNow();
  const beforeLock = useRef<BeforeLock>(() => Promise.resolve());
  const { lock, warnIn } = useDeskLock(beforeLock, onLock, lockWatch);
  const { forms, unreadable, problem, refusal, clearProblem, keep, perform, remove, settled } = useSent(db, vault);
  const exchange = useExchange(db, vault);
  const { waiting, problem: waitingProblem } = useWaiting(db, vault);
  const { place, goTo } = useKeptPlace(db, vault, liaisonPlaces);
  const [came, setCame] = useState<{ came: Came; file: string; others: number }>();
  /** The card of a file that waits, when nobody is known by it. */
  const [card, setCard] = useState<Card>();
  const [isDropLater, setDropLater] = useState(false);
  const [fileProblem, setFileProblem] = useState<Problem>();
  const partners = exchange.partners ?? [];
  const opened = place !== undefined && 'id' in place ? forms?.find(({ id }) => id === place.id) : undefined;
  // A form that is no longer there is nowhere to be.
  const at = place === undefined || ('id' in place && forms !== undefined && opened === undefined) ? liaisonPlaces.home : place;
  useSentPurges(forms, now, perform, remove);
  const renew = useCallback(async () => {
    // What was typed or changed last is kept first; the vault takes no writes while it is made anew.
    await Promise.all([beforeLock.current(), settled()]).catch(() => undefined);
    await onRenew();
  }, [settled, onRenew]);
  useRenewal(db, at.name === 'list' ? 'inbox' : at.name === 'backup' ? 'backup' : 'settings', renew);
  const brokenAt = useLogCheck(db, vault, forms !== undefined);

  const go = (next: LiaisonView) => {
    clearProblem();
    setCame(undefined);
    setFileProblem(undefined);
    setDropLater(false);
    goTo(next);
  };
  const toList = () => go(liaisonPlaces.home);
  const toCards = (card?: Card) => {
    go({ name: 'cards' });
    setCard(card);
  };

  async function openFiles([file, ...others]: readonly File[]): Promise<void> {
    // A form that is being typed is not left for it.
    setDropLater(at.name === 'form');
    if (file === undefined || at.name === 'form') return;
    setFileProblem(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setCame({ came: await takeReturns({ db, vault }, bytes, new Date()), file: file.name, others: others.length });
    } catch (error) {
      setFileProblem(storeProblem(error));
    }
  }

  function content() {
    if (forms === undefined && problem !== undefined) return <InboxFailed />;
    if (forms === undefined || place === undefined) return <InboxWaiting />;
    if (came !== undefined) {
      return <ReturnsView {...came} onOpen={(id) => go({ name: 'sent', id })} onCards={() => toCards()} onBack={toList} />;
    }
    switch (at.name) {
      case 'list':
        return (
          <SentList
            forms={forms}
            unreadable={unreadable}
            now={now}
            aside={
              <>
                <StrangeNotice db={db} vault={vault} />
                <WaitingPackages
                  waiting={waiting}
                  partners={partners}
                  onCards={toCards}
                  onOpen={(file) => void openFiles([file])}
                  onRemove={(id) => void dropWaiting(db, vault, id)}
                />
              </>
            }
            onOpen={(id) => go({ name: 'sent', id })}
            onNew={() => go({ name: 'form', kind: 'enrollment' })}
            onNewExit={() => go({ name: 'form', kind: 'exit' })}
            onSend={() => go({ name: 'send' })}
            onFile={(file) => void openFiles([file])}
          />
        );
      case 'form':
        return (
          <MakeForm
            key={`${at.kind} ${at.of}`}
            db={db}
            vault={vault}
            now={now}
            beforeLock={beforeLock}
            kind={at.kind}
            of={forms.find(({ id }) => id === at.of)}
            forms={forms}
            keep={keep}
            perform={perform}
            onKept={(id) => go({ name: 'sent', id })}
            onFinish={(unfinished) => go({ name: 'form', ...unfinished })}
            onLeave={toList}
          />
        );
      case 'send':
        return (
          <SendView
            db={db}
            vault={vault}
            forms={forms}
            only={at.only}
            partners={partners}
            perform={perform}
            onCards={() => toCards()}
            onBack={toList}
          />
        );
      case 'sent':
        return (
          opened !== undefined && (
            <SentView
              key={opened.id}
              db={db}
              vault={vault}
              form={opened}
              others={forms.filter(({ id }) => id !== opened.id)}
              partners={partners}
              now={now}
              perform={perform}
              onOpen={(id) => go({ name: 'sent', id })}
              onSend={() => go({ name: 'send', only: opened.id })}
              onChange={() => go({ name: 'form', kind: 'enrollment', of: opened.id })}
              onExit={() => go({ name: 'form', kind: 'exit', of: opened.id })}
              onRemove={() => void remove(opened.id).then(toList)}
              onBack={toList}
            />
          )
        );
      case 'cards':
        return (
          <ExchangeView
            kind="agency"
            exchange={exchange}
            environment={db.environment}
            now={now}
            cardToAdd={card && cardText(card, db.environment)}
            onBack={toList}
          />
        );
      case 'backup':
        return <BackupView db={db} vault={vault} onBack={() => go({ name: 'settings' })} />;
      case 'settings':
        return (
          <LiaisonSettings
            db={db}
            vault={vault}
            language={language}
            onLanguage={onLanguage}
            onCards={() => toCards()}
            onBackup={() => go({ name: 'backup' })}
            onEnvironment={onEnvironment}
            onAgency={onAgency}
            onLock={() => lock('key')}
            onBack={toList}
          />
        );
    }
  }

  return (
    <DeskFrame
      db={db}
      vault={vault}
      warnIn={warnIn}
      problem={problem ?? fileProblem ?? exchange.problem ?? waitingProblem}
      notices={
        <>
          {isDropLater && <Notice tone="bad">{words('dropLater')}</Notice>}
          {refusal !== undefined && <Notice tone="bad">{words(`refusals.${refusal}`)}</Notice>}
          {brokenAt !== undefined && at.name === 'list' && <Notice tone="warn">{app('logBroken', { entry: brokenAt + 1 })}</Notice>}
        </>
      }
      onSettings={() => go({ name: 'settings' })}
      onLock={() => lock('key')}
    >
      <DropAnywhere onFiles={(files) => void openFiles(files)}>{content()}</DropAnywhere>
    </DeskFrame>
  );
}
