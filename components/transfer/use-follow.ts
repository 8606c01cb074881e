import { useCallback, useEffect, useRef, useState } from 'react';
import {
  arm,
  askedFirst,
  canArm,
  type Decision,
  type DisarmReason,
  decide,
  decideGate,
  type Following,
  followMsLeft,
  followValues,
  isDoubtful,
  type Sight,
} from '../../lib/fill/follow';
import { screensExpected, screensOnPath } from '../../lib/fill/next-screen';
import type { GateFailure } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Profile } from '../../lib/profiles/profile';
import type { ClientTrackLink } from '../use-clienttrack';
import type { Work } from './use-work';

type WaitFor = Extract<Decision, { kind: 'wait' }>['for'];

export interface FollowEnd {
  reason: DisarmReason;
  gate?: GateFailure;
}

/**
 * Fills page after page of one record as the person arrives. Lives with the view of that record: leaving it, or locking the panel,
 * ends it. Every doubt ends it too (lib/fill/follow.ts).
 */
export function useFollow(
  work: Work,
  transfer: Transfer,
  profile: Profile,
  link: ClientTrackLink,
  onFilled: (rows: Parameters<typeof isDoubtful>[0]) => void,
) {
  const { view, connection } = link;
  const { fresh, receipt, isUndoing } = work;
  const [following, setFollowing] = useState<Following>();
  const [waitFor, setWaitFor] = useState<WaitFor>('next-page');
  const [ended, setEnded] = useState<FollowEnd>();
  const [now, setNow] = useState(Date.now);
  const isBusy = useRef(false);
  /** Escape during a fill: what comes back from it must not arm anew. */
  const isArmed = useRef(false);
  const frame = useRef('');
  const values = followValues(transfer);
  const path = screensOnPath(transfer, profile);

  const keep = useCallback((next: Following) => {
    if (isArmed.current) setFollowing((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, []);
  const end = useCallback((why: FollowEnd) => {
    isArmed.current = false;
    setFollowing(undefined);
    setEnded(why);
  }, []);

  const isOn = following !== undefined;
  useEffect(() => {
    if (!isOn) return;
    const stop = () => end({ reason: 'stopped' });
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    const timer = setInterval(() => setNow(Date.now()), 500);
    window.addEventListener('keydown', onKey);
    const stopListening = connection?.onEscape(stop);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', onKey);
      stopListening?.();
    };
  }, [isOn, connection, end]);

  // Every change of the page, and twice a second: a doubt and the time run out without one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: work.fill is another function at every rendering
  useEffect(() => {
    if (following === undefined || isBusy.current) return;
    // Who takes something back wants to look for themselves.
    if (isUndoing) {
      end({ reason: 'stopped' });
      return;
    }
    if (fresh?.kind === 'screen') frame.current = `${fresh.document.tabId}.${fresh.document.frameId}`;
    const hasPage = view.documents.some(({ tabId, frameId }) => `${tabId}.${frameId}` === frame.current);
    const expected = screensExpected(transfer, profile, following.last, following.isSignedOut);
    const sight: Sight = { reading: fresh, hasPage, values, expected };
    if (receipt !== undefined && isDoubtful(receipt.rows)) {
      end({ reason: 'failed-field' });
      return;
    }
    const decision = decide(following, sight, Date.now());
    if (decision.kind === 'disarm') end(decision);
    else if (decision.kind === 'wait') {
      keep(decision.following);
      setWaitFor(decision.for);
    } else if (fresh?.kind === 'screen') {
      isBusy.current = true;
      keep(decision.following);
      void work.fill(fresh).then((result) => {
        isBusy.current = false;
        if (!isArmed.current) return;
        if (result?.ok === true) {
          onFilled(result.receipt.rows);
          if (isDoubtful(result.receipt.rows)) end({ reason: 'failed-field' });
          return;
        }
        const refused = decideGate(following, result?.gate ?? 'document-changed', Date.now());
        if (refused.kind === 'disarm') end(refused);
        else keep(refused.following);
      });
    }
  }, [following, fresh, view, values, transfer, profile, receipt, isUndoing, now, keep, end]);

  const asked = fresh?.kind === 'screen' ? askedFirst(fresh.document.description, fresh.plan.rows) : [];
  return {
    isOn,
    canArm: canArm(fresh, path),
    arm() {
      // A receipt from before is the person's own affair, not Follow's.
      work.dismissReceipt();
      if (!canArm(fresh, path)) return;
      isArmed.current = true;
      setEnded(undefined);
      setNow(Date.now());
      setFollowing(arm(fresh, path, values, Date.now()));
    },
    stop: () => end({ reason: 'stopped' }),
    minutesLeft: following === undefined ? 0 : Math.ceil(followMsLeft(following, now) / 60_000),
    waitFor,
    asked,
    ended,
  };
}

export type Follow = ReturnType<typeof useFollow>;
