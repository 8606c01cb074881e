import { useEffect, useMemo, useState } from 'react';
import { fillScreen } from '../../lib/connection/fill-screen';
import { readPage } from '../../lib/fill/read-page';
import type { GateFailure, PageReading } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { pageDone } from '../../lib/lifecycle/moves';
import { stateOf } from '../../lib/lifecycle/state';
import type { Deployment } from '../../lib/profiles/deployment';
import { getProfile } from '../../lib/profiles/registry';
import { isPageRight } from '../review/group-rows';
import { countOutcomes, type FillReceipt } from '../review/receipt';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Perform } from '../use-transfers';
import { useSteadyReading } from './use-steady-reading';

export type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

interface ReviewState {
  /** Document and values that are under review; other ones are another review. */
  of: string;
  since: Date;
  included: ReadonlySet<string>;
}

const noRows: ReadonlySet<string> = new Set();

/** One record at work in ClientTrack: what the page says, the person's review of it, and what a fill did. */
export function useWork(transfer: Transfer, deployment: Deployment, link: ClientTrackLink, perform: Perform) {
  const { view, connection } = link;
  const fresh = useMemo(() => {
    if (connection === undefined || transfer.items === undefined) return undefined;
    return readPage(view, transfer, deployment, new Date());
  }, [connection, view, transfer, deployment]);
  const reading = useSteadyReading(fresh);
  const screen = reading?.kind === 'screen' ? reading : undefined;
  const of = screen === undefined ? '' : `${screen.plan.nonce} ${screen.plan.hash}`;

  const [review, setReview] = useState<ReviewState>({ of, since: new Date(), included: noRows });
  const [receipt, setReceipt] = useState<FillReceipt & { nonce: string }>();
  const [gate, setGate] = useState<{ failure: GateFailure; screen: string }>();
  const [isFilling, setFilling] = useState(false);
  const current = review.of === of ? review : { of, since: new Date(), included: noRows };
  if (current !== review) setReview(current);

  const name = screen?.screen.name;
  const isInPath = name !== undefined && getProfile(deployment.profile).ceWorkflow.includes(name);
  const isRight = screen !== undefined && screen.gate === undefined && isPageRight(screen.plan);
  const isStarted = stateOf(transfer) !== 'ready';
  useEffect(() => {
    if (name === undefined || !isInPath || !isRight || !isStarted) return;
    if (!Object.hasOwn(transfer.screensDone, name)) void perform(transfer.id, (latest) => pageDone(latest, name, new Date()));
  }, [name, isInPath, isRight, isStarted, transfer, perform]);

  async function fill(): Promise<FillReceipt | undefined> {
    if (screen === undefined || connection === undefined || isFilling) return undefined;
    setFilling(true);
    setGate(undefined);
    const { included, since } = current;
    const result = await fillScreen(connection, { reading: screen, includedRowIds: included, reviewedAt: since }, transfer, deployment);
    setFilling(false);
    if (!result.ok) {
      setGate({ failure: result.gate, screen: screen.screen.name });
      setReview({ ...current, since: new Date() });
      return undefined;
    }
    const filled = { rows: result.receipt, alsoChanged: result.alsoChanged };
    setReceipt({ ...filled, nonce: screen.plan.nonce });
    if (isInPath && countOutcomes(filled.rows).needs === 0) {
      await perform(transfer.id, (latest) => pageDone(latest, screen.screen.name, new Date()));
    }
    return filled;
  }

  function include(rowId: string, isIncluded: boolean): void {
    const included = new Set(current.included);
    if (isIncluded) included.add(rowId);
    else included.delete(rowId);
    setReview({ ...current, included });
  }

  return {
    reading,
    screen,
    included: current.included,
    include,
    fill,
    isFilling,
    isRight,
    receipt: receipt !== undefined && receipt.nonce === screen?.plan.nonce ? receipt : undefined,
    dismissReceipt: () => setReceipt(undefined),
    gate: screen?.gate ?? (gate?.screen === name ? gate?.failure : undefined),
    keepTheirs: () => (name === undefined ? Promise.resolve(false) : perform(transfer.id, (latest) => pageDone(latest, name, new Date()))),
  };
}

export type Work = ReturnType<typeof useWork>;
