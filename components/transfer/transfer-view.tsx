import { useEffect, useMemo, useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { type Confirmation, confirmId } from '../../lib/connection/confirm-id';
import { screensOnPath } from '../../lib/fill/next-screen';
import type { ReceiptRow } from '../../lib/fill/receipt';
import type { EntryPath, Transfer } from '../../lib/hmis/transfer';
import { beginEntry } from '../../lib/lifecycle/begin-entry';
import { pathOf } from '../../lib/lifecycle/choose-path';
import { captureId, entryDone, mergeId } from '../../lib/lifecycle/moves';
import { isAllRecorded, takePath } from '../../lib/lifecycle/recorded';
import { stateOf } from '../../lib/lifecycle/state';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { ReferralNotes } from '../eligibility/referral-notes';
import { countOutcomes } from '../review/receipt';
import { TeachProvider } from '../teach/teach-button';
import { useTeaching } from '../teach/use-teaching';
import { ConferenceMark } from '../tracking/conference-mark';
import { useAnnounce } from '../ui/announcer';
import { maskCodeName } from '../ui/mask';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Perform } from '../use-transfers';
import { AskUnmetNeeds } from './ask-unmet-needs';
import { askedId, CaptureArea } from './capture-area';
import { ChangeReferrals } from './change-referrals';
import { ClockLine } from './clock-line';
import { EndAction, endAction } from './end-action';
import { FollowBand, FollowEnded } from './follow-band';
import { FollowCard } from './follow-card';
import { MoreMoves } from './more-moves';
import { PageArea } from './page-area';
import { GateSentence } from './page-sentence';
import { PathChooser } from './path-chooser';
import { PathNext, PathPick, PathSteps } from './path-steps';
import { Results } from './results';
import { TransferFacts } from './transfer-facts';
import { useFollow } from './use-follow';
import { usePathEvidence } from './use-path-evidence';
import { useWork } from './use-work';
import { ReceiveAgain, WaitingForVsp } from './waiting-for-vsp';
import { WorkAction } from './work-action';
import { expectedScreen, titleOfScreen, WorkflowSteps } from './workflow-steps';
import './transfer.css';

/** One record: what came in, where it stands, and ClientTrack's page beside it. */
export function TransferView({
  transfer,
  usedIds,
  deployment,
  link,
  now,
  perform,
  onBack,
  onReturn,
  onReceiveAgain,
}: {
  transfer: Transfer;
  /** ClientTrack IDs of the other records. */
  usedIds: ReadonlySet<string>;
  deployment: Deployment;
  link: ClientTrackLink;
  now: Date;
  perform: Perform;
  onBack: () => void;
  onReturn: () => void;
  /** The corrected form of one that was sent back is here. */
  onReceiveAgain: () => void;
}) {
  const t = useTranslations('work');
  const app = useTranslations('app');
  const finish = useTranslations('finish');
  const timeZone = useTimeZone();
  const announce = useAnnounce();
  const work = useWork(transfer, usedIds, deployment, link, perform);
  const [rejected, setRejected] = useState<string>();
  const [refusal, setRefusal] = useState<Extract<Confirmation, { ok: false }>>();
  const state = stateOf(transfer);
  const code = transfer.items === undefined ? '' : maskCodeName(transfer.items);
  const isEntered = transfer.enteredAt !== undefined;
  const isWorking = state === 'entering' || state === 'id-captured';
  const profile = useMemo(() => profileOf(deployment), [deployment]);
  const path = screensOnPath(transfer, profile);
  const sayFilled = (rows: readonly ReceiptRow[]) => announce(t('summary', countOutcomes(rows)));
  const follow = useFollow(work, transfer, profile, link, sayFilled);
  const teaching = useTeaching(work, link, transfer, deployment, path, code);
  const last = path[path.length - 1];
  const undone = path.filter((name) => !Object.hasOwn(transfer.screensDone, name)).map(titleOfScreen);
  const paths = useTranslations('paths');
  const way = pathOf(transfer);
  const isKnownClient = way !== 'ce_workflow';
  const isAtEnd = isWorking && (isKnownClient ? isAllRecorded(transfer) : last !== undefined && Object.hasOwn(transfer.screensDone, last));
  usePathEvidence(transfer, work.screen, deployment, isWorking, perform);
  const choose = (chosen: EntryPath) => void perform(transfer.id, (latest) => takePath(latest, chosen, new Date()));

  const capture = state === 'ready' ? undefined : work.screen?.capture;
  const asked = askedId(transfer, capture, rejected);

  const { isOn, stop } = follow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: stop is made anew with every drawing
  useEffect(() => {
    if (isOn && !isWorking) stop();
  }, [isOn, isWorking]);

  async function fill() {
    const result = await work.fill();
    if (result?.ok === true) sayFilled(result.receipt.rows);
  }
  async function accept(id: string) {
    if (link.connection === undefined) return;
    const confirmation = await confirmId(link.connection, work.record, id);
    setRefusal(confirmation.ok ? undefined : confirmation);
    if (!confirmation.ok) return;
    const isNew = transfer.clientTrackId === undefined;
    const kept = await perform(transfer.id, (latest) => (isNew ? captureId : mergeId)(latest, id, new Date()));
    if (kept) announce(finish(isNew ? 'captured' : 'merged'));
  }
  const start = () => void perform(transfer.id, (latest) => beginEntry(latest, new Date()));
  const finishEntry = () => void perform(transfer.id, (latest) => entryDone(latest, new Date(), timeZone));

  const returnButton = (isPrimary: boolean) => (
    <button type="button" className={isPrimary ? 'button primary' : 'button plain'} onClick={onReturn}>
      {t('toReturn')}
    </button>
  );

  function action() {
    if (state === 'tracking' || asked !== undefined) return undefined;
    if (endAction(transfer) !== undefined) return <EndAction transfer={transfer} perform={perform} />;
    if (state === 'returned-to-vsp') return <ReceiveAgain onReceive={onReceiveAgain} />;
    if (state === 'closed' || state === 'duplicate') return undefined;
    if (isEntered && transfer.clientTrackId !== undefined) return returnButton(true);
    if (link.isAllowed === false) {
      return (
        <button type="button" className="button primary" onClick={() => void link.allow()}>
          {app('allow')}
        </button>
      );
    }
    if (state === 'ready') {
      return (
        <>
          <p className="context">{paths(`startHint.${way}`)}</p>
          <button type="button" className="button primary" onClick={start}>
            {t('start')}
          </button>
        </>
      );
    }
    if (isAtEnd) {
      return (
        <>
          <p className="context">{isKnownClient ? paths('confirmHint') : t('confirmEnteredHint')}</p>
          <button type="button" className="button primary" onClick={finishEntry}>
            {t('confirmEntered')}
          </button>
        </>
      );
    }
    // Nothing is filled that is not under review, and once entry is complete nothing is.
    if (!isWorking) return undefined;
    const isListOnly = isKnownClient && work.screen?.screen.fields.length === 0 && work.screen.screen.grids === undefined;
    if (isListOnly) return <PathNext transfer={transfer} deployment={deployment} seen={work.screen?.screen.name} />;
    const isToPick = work.receipt !== undefined && work.screen?.plan.rows.some((row) => row.state === 'to-pick') === true;
    if (isToPick && work.screen !== undefined) return <PathPick plan={work.screen.plan} />;
    return work.screen === undefined ? undefined : <WorkAction work={work} screen={work.screen} onFill={() => void fill()} />;
  }

  const act = action();
  const bar = follow.isOn ? (
    <>
      <FollowBand follow={follow} />
      {act}
    </>
  ) : (
    act
  );
  if (teaching.view !== undefined) return teaching.view;
  return (
    <ScreenFrame title={transfer.ref} onBack={onBack} action={bar}>
      <ClockLine transfer={transfer} now={now} />
      {link.isAllowed === false && <Notice tone="warn">{app('siteMissing', { site: deployment.origin })}</Notice>}
      {isAtEnd && transfer.clientTrackId === undefined && asked === undefined && <Notice tone="warn">{t('needIdFirst')}</Notice>}
      {isAtEnd && !isKnownClient && undone.length > 0 && <Notice tone="warn">{t('undone', { pages: undone.join(', ') })}</Notice>}
      {refusal?.why === 'id-changed' && <Notice tone="bad">{finish('id-changed')}</Notice>}
      {refusal !== undefined && refusal.why !== 'id-changed' && <GateSentence failure={refusal.why} deployment={deployment} code={code} />}
      <CaptureArea
        transfer={transfer}
        capture={capture}
        asked={asked}
        code={code}
        usedIds={usedIds}
        onAccept={(id) => void accept(id)}
        onReject={setRejected}
      />
      {state === 'ready' && <PathChooser transfer={transfer} path={way} onChoose={choose} />}
      {isWorking && !isKnownClient && <WorkflowSteps transfer={transfer} deployment={deployment} seen={work.screen?.screen.name} />}
      {isWorking && isKnownClient && (
        <PathSteps transfer={transfer} deployment={deployment} seen={work.screen?.screen.name} perform={perform} />
      )}
      {isWorking && (
        <details className="fold">
          <summary>{paths('change')}</summary>
          <p className="soft">{paths('changeHint')}</p>
          <PathChooser transfer={transfer} path={way} onChoose={choose} />
        </details>
      )}
      {isWorking && <AskUnmetNeeds transfer={transfer} deployment={deployment} />}
      <FollowEnded follow={follow} deployment={deployment} code={code} />
      {isWorking && link.isAllowed === true && (
        <FollowCard follow={follow} transfer={transfer} path={path} expected={titleOfScreen(expectedScreen(transfer, deployment) ?? '')} />
      )}
      {isWorking && link.isAllowed === true && (
        <TeachProvider value={isOn ? undefined : teaching.open}>
          <PageArea work={work} link={link} transfer={transfer} deployment={deployment} code={code} isIdWaiting={asked !== undefined} />
        </TeachProvider>
      )}
      {transfer.capturedAt !== undefined && !isEntered && returnButton(false)}
      {state === 'returned-to-vsp' && <WaitingForVsp transfer={transfer} />}
      <Results transfer={transfer} perform={perform} />
      <ConferenceMark transfer={transfer} perform={perform} />
      {state === 'ready' && <ReferralNotes providers={transfer.referrals.map(({ provider }) => provider)} />}
      <TransferFacts transfer={transfer} isOpen={state === 'ready'} />
      <ChangeReferrals transfer={transfer} now={now} perform={perform} />
      <MoreMoves transfer={transfer} perform={perform} />
    </ScreenFrame>
  );
}
