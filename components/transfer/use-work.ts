import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fillScreen } from '../../lib/connection/fill-screen';
import type { RecordAtWork } from '../../lib/connection/look-again';
import { creatingScreen, idsInSight } from '../../lib/fill/capture';
import { holdsSubjects } from '../../lib/fill/entered-before';
import { isExiting } from '../../lib/fill/exiting';
import { screensOnPath } from '../../lib/fill/next-screen';
import { readPage } from '../../lib/fill/read-page';
import type { GateFailure, PageReading } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { pageDone, pageReopened } from '../../lib/lifecycle/moves';
import { awaitProof, proofSeen } from '../../lib/lifecycle/proof';
import { stateOf } from '../../lib/lifecycle/state';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { isPageRight } from '../review/group-rows';
import { countOutcomes, type FillReceipt } from '../review/receipt';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Perform } from '../use-transfers';
import { useReceipt } from './use-receipt';
import { useSteadyReading } from './use-steady-reading';

export type ScreenReading = Extract<PageReading, { kind: 'screen' }>;
export type WorkFill = { ok: true; receipt: FillReceipt } | { ok: false; gate: GateFailure };

interface ReviewState {
  /** Document and values that are under review; other ones are another review. */
  of: string;
  since: Date;
  included: ReadonlySet<string>;
}

const noRows: ReadonlySet<string> = new Set();

/** One record at work in ClientTrack: what the page says, the person's review of it, and what a fill did. */
export function useWork(transfer: Transfer, usedIds: ReadonlySet<string>, deployment: Deployment, link: ClientTrackLink, perform: Perform) {
  const { view, connection } = link;
  const [enteredDocuments, setEntered] = useState<ReadonlySet<string>>(noRows);
  const [earlierIds, setEarlierIds] = useState<ReadonlySet<string>>();
  const idsSeen = useRef(new Set<string>());
  useEffect(() => {
    const pages = view.documents.map(({ description }) => description);
    for (const id of idsInSight(pages, profileOf(deployment))) idsSeen.current.add(id);
  }, [view, deployment]);
  const record: RecordAtWork = useMemo(
    () => ({ transfer, deployment, desk: { usedIds, enteredDocuments, earlierIds } }),
    [transfer, deployment, usedIds, enteredDocuments, earlierIds],
  );
  const fresh = useMemo(() => {
    if (connection === undefined || (record.transfer.items === undefined && !isExiting(record.transfer))) return undefined;
    return readPage(view, record.transfer, record.deployment, record.desk, new Date());
  }, [connection, view, record]);
  const reading = useSteadyReading(fresh);
  const screen = reading?.kind === 'screen' ? reading : undefined;
  const of = screen === undefined ? '' : `${screen.plan.nonce} ${screen.plan.hash}`;

  const [review, setReview] = useState<ReviewState>({ of, since: new Date(), included: noRows });
  const [gate, setGate] = useState<{ failure: GateFailure; screen: string }>();
  const [isFilling, setFilling] = useState(false);
  const isBusy = useRef(false);
  const { keep, undo: putBack, ...receipt } = useReceipt(screen);
  const current = review.of === of ? review : { of, since: new Date(), included: noRows };
  if (current !== review) setReview(current);

  const name = screen?.screen.name;
  const [lastSeen, setLastSeen] = useState(name);
  if (name !== undefined && name !== lastSeen) setLastSeen(name);
  // The pages of an exit are not counted: ClientTrack's list tells when it is done.
  const isInPath = name !== undefined && transfer.items !== undefined && screensOnPath(transfer, profileOf(deployment)).includes(name);
  const isRight = screen !== undefined && screen.gate === undefined && isPageRight(screen.plan);
  const isStarted = stateOf(transfer) !== 'ready';
  useEffect(() => {
    if (name === undefined || !isInPath || !isRight || !isStarted) return;
    if (!Object.hasOwn(transfer.screensDone, name)) void perform(transfer.id, (latest) => pageDone(latest, name, new Date()));
  }, [name, isInPath, isRight, isStarted, transfer, perform]);
  const nonce = screen?.plan.nonce;
  const isEntered = isRight && isStarted && holdsSubjects(screen.plan);
  const enter = useCallback(
    (document: string, page: string) => {
      setEntered((before) => (before.has(document) ? before : new Set([...before, document])));
      return perform(transfer.id, (latest) => awaitProof(latest, page, new Date()));
    },
    [perform, transfer.id],
  );
  useEffect(() => {
    if (isEntered && nonce !== undefined && name !== undefined && !enteredDocuments.has(nonce)) void enter(nonce, name);
  }, [isEntered, nonce, name, enteredDocuments, enter]);
  // Taken back; or the login page came up where the page after it should have: whether it was saved nobody knows.
  const lost = reading?.kind === 'login' ? lastSeen : receipt.isTakenBack && !isRight ? name : undefined;
  const reopened = lost !== undefined && Object.hasOwn(transfer.screensDone, lost) ? lost : undefined;
  useEffect(() => {
    if (reopened !== undefined) void perform(transfer.id, (latest) => pageReopened(latest, reopened, new Date()));
  }, [reopened, transfer.id, perform]);

  /** Fills the page as it was reviewed here, or as Follow has just read it. */
  async function fill(followed?: ScreenReading): Promise<WorkFill | undefined> {
    const filling = followed ?? screen;
    if (filling === undefined || connection === undefined || isBusy.current) return undefined;
    isBusy.current = true;
    const { included, since } = followed === undefined ? current : { included: noRows, since: new Date() };
    const review = { transferId: transfer.id, reading: filling, includedRowIds: included, reviewedAt: since };
    // Nothing is drawn anew before the values are on their way: it would hold them up.
    const result = await fillScreen(connection, review, record, { onSent: () => setFilling(true) });
    isBusy.current = false;
    setFilling(false);
    setGate(undefined);
    const filledName = filling.screen.name;
    if (!result.ok) {
      if (followed === undefined) {
        setGate({ failure: result.gate, screen: filledName });
        setReview({ ...current, since: new Date() });
      }
      return result;
    }
    keep(filling, result);
    if (filledName === creatingScreen) setEarlierIds((before) => before ?? new Set(idsSeen.current));
    if (holdsSubjects(filling.plan)) await enter(filling.plan.nonce, filledName);
    const filled = { rows: result.receipt, alsoChanged: result.alsoChanged };
    const isCounted = transfer.items !== undefined && screensOnPath(transfer, profileOf(deployment)).includes(filledName);
    if (isCounted && countOutcomes(filled.rows).needs === 0) {
      await perform(transfer.id, (latest) => pageDone(latest, filledName, new Date()));
    }
    return { ok: true, receipt: filled };
  }

  /** Puts these rows of the receipt back; whether the gate let it. */
  async function undo(rowIds: ReadonlySet<string>): Promise<boolean> {
    if (connection === undefined || name === undefined) return false;
    const failure = await putBack(connection, rowIds, record);
    setGate(failure === undefined ? undefined : { failure, screen: name });
    return failure === undefined;
  }

  function include(rowId: string, isIncluded: boolean): void {
    const included = new Set(current.included);
    if (isIncluded) included.add(rowId);
    else included.delete(rowId);
    setReview({ ...current, included });
  }

  return {
    reading,
    /** The screen by name that stands there, or stood there last. */
    lastSeen,
    /** At once, also for the moment between two pages. */
    fresh,
    screen,
    included: current.included,
    include,
    fill,
    undo,
    isFilling,
    isRight,
    receipt: receipt.receipt,
    past: receipt.past,
    isUndoing: receipt.isUndoing,
    dismissReceipt: receipt.dismiss,
    gate: screen?.gate ?? (gate?.screen === name ? gate?.failure : undefined),
    /** The person has looked: what was filled before is not saved. */
    fillAgain: () => (name === undefined ? Promise.resolve(false) : perform(transfer.id, (latest) => proofSeen(latest, [name]))),
    record,
    keepTheirs: () => (name === undefined ? Promise.resolve(false) : perform(transfer.id, (latest) => pageDone(latest, name, new Date()))),
  };
}

export type Work = ReturnType<typeof useWork>;
