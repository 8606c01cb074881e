import type { Transfer } from '../hmis/transfer';
import { pathOf } from '../lifecycle/choose-path';
import type { PageDescription } from '../messages';
import { subjectsEntered } from './entered-before';
import { isUnchosen } from './option';
import type { GateFailure, PageReading, PlanRow } from './reading';
import type { ReceiptRow } from './receipt';

/** Why Follow stopped; each has a sentence in both catalogues. */
export type DisarmReason =
  | 'stopped'
  | 'time-over'
  /** The last page of the path is reached. */
  | 'finished'
  | 'gate'
  /** A known page that is not the one expected next. */
  | 'other-page'
  | 'unclear-field'
  | 'failed-field'
  /** It would enter again what was entered already: the list does not show it. */
  | 'not-proven'
  /** What was reviewed is no longer what the record says. */
  | 'record-changed';

/** One record on one path, armed by the person after the review of all its values. */
export interface Following {
  path: readonly string[];
  /** The values that were reviewed, to compare only. */
  values: string;
  armedAt: number;
  /** Where on the path we are: the page that was seen last. */
  last: string;
  /** Pages that were filled, each once: nonce and screen. */
  filled: readonly string[];
  /** Referrals and unmet needs that were entered, each once. */
  entered: readonly string[];
  /** The page as it stood while it waited for an answer, and since when it has looked like that: the answer draws it anew. */
  asking?: { hash: string; since: number };
  /** ClientTrack has asked to sign in: until the person is back at the same place, every other page is only passed through. */
  isSignedOut?: true;
  /** Since when the page leaves a doubt; pages and headers are drawn one after the other. */
  doubtSince?: number;
}

/** What stands in ClientTrack, as Follow needs to know it. */
export interface Sight {
  reading: PageReading | undefined;
  /** A page stands where the last one stood; between two pages there is none. */
  hasPage: boolean;
  /** The record's values now. */
  values: string;
  /** Pages that may come after the one seen last; none when the end of the path is reached. */
  expected: readonly string[];
}

type WaitFor = 'next-page' | 'answer' | 'doubt' | 'sign-in';

export type Decision =
  | { kind: 'wait'; following: Following; for: WaitFor }
  | { kind: 'fill'; following: Following }
  | { kind: 'disarm'; reason: DisarmReason; gate?: GateFailure };

export const followLifeMs = 15 * 60_000;
/** How long a doubt may be only a page that is still being drawn. Nothing is written meanwhile. */
export const doubtLimitMs = 2000;

/** After the person's answer the page asks the server: it is drawn when it has stood still that long. */
export const drawnAfterMs = 600;

type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

/** Follow begins on a page of the path that is recognised without doubt. */
export function canArm(reading: PageReading | undefined, path: readonly string[]): reading is ScreenReading {
  return reading?.kind === 'screen' && reading.gate === undefined && path.includes(reading.screen.name);
}

export const arm = (reading: ScreenReading, path: readonly string[], values: string, now: number): Following => ({
  path,
  values,
  armedAt: now,
  last: reading.screen.name,
  filled: [],
  entered: [],
});

/** Everything the person looks at before arming, to notice a change. That something is recorded in ClientTrack is none. */
export function followValues(transfer: Transfer): string {
  const { items, referrals, unmetNeeds } = transfer;
  const asReviewed = <Row extends { recorded?: unknown }>(rows: readonly Row[]) => rows.map(({ recorded: _seen, ...row }) => row);
  return JSON.stringify([pathOf(transfer), items, asReviewed(referrals), asReviewed(unmetNeeds)]);
}

export const followMsLeft = (following: Following, now: number): number => Math.max(0, following.armedAt + followLifeMs - now);

const unclear: readonly PlanRow['state'][] = ['cannot-find', 'two-places', 'no-such-option', 'same-options', 'no-row'];

/**
 * Labels that ClientTrack asks for first: required, empty, the person's own, and the page asks the server about them, so that
 * whatever was written before would be drawn anew.
 */
export function askedFirst(page: PageDescription, rows: readonly PlanRow[]): string[] {
  const written = new Set(rows.flatMap(({ write }) => (write === undefined ? [] : [write.key])));
  return page.controls
    .filter((control) => {
      const { key, postsBack, isRequired, isVisible, isEnabled } = control;
      const isEmpty = isUnchosen(control) || control.value === 'false';
      return postsBack && isRequired && isVisible && isEnabled && isEmpty && !written.has(key);
    })
    .map(({ label }) => label);
}

const idOf = (reading: ScreenReading): string => `${reading.plan.nonce} ${reading.screen.name}`;

const hasToFill = (rows: readonly PlanRow[]): boolean => rows.some(({ state }) => state === 'will-fill');

/** A doubt is borne for a moment, then it disarms. */
function doubt(following: Following, now: number, reason: DisarmReason, gate?: GateFailure): Decision {
  const since = following.doubtSince ?? now;
  if (now - since >= doubtLimitMs) return gate === undefined ? { kind: 'disarm', reason } : { kind: 'disarm', reason, gate };
  return { kind: 'wait', following: { ...following, doubtSince: since }, for: 'doubt' };
}

/** Failures that a page which is still being drawn, or a list that was just read, can show; all others disarm at once. */
const mayPass: readonly GateFailure[] = ['no-client', 'other-client', 'unknown-page', 'maybe-saved', 'plan-changed', 'document-changed'];

/** Signing in is nobody's doubt: it waits, and goes on at the same place. */
const waitForSignIn = ({ doubtSince: _drawing, ...following }: Following): Decision => ({
  kind: 'wait',
  following: { ...following, isSignedOut: true },
  for: 'sign-in',
});

/** What the gate said to a fill of Follow's, or to its page. */
export function decideGate(following: Following, gate: GateFailure, now: number): Decision {
  if (gate === 'login' || (gate === 'no-client' && following.isSignedOut)) return waitForSignIn(following);
  return mayPass.includes(gate) ? doubt(following, now, 'gate', gate) : { kind: 'disarm', reason: 'gate', gate };
}

function decideScreen(following: Following, reading: ScreenReading, expected: readonly string[], now: number): Decision {
  const { name } = reading.screen;
  const isPassing = following.isSignedOut === true;
  if (name !== following.last && !expected.includes(name))
    return isPassing ? waitForSignIn(following) : { kind: 'disarm', reason: 'other-page' };
  if (reading.gate !== undefined) return decideGate(following, reading.gate, now);
  const { plan } = reading;
  const { doubtSince: _settled, isSignedOut: _back, ...clear } = following;
  const seen: Following = { ...clear, last: name };
  if (following.filled.includes(idOf(reading))) return { kind: 'wait', following: seen, for: 'next-page' };
  if (askedFirst(reading.document.description, plan.rows).length > 0)
    return { kind: 'wait', following: { ...seen, asking: { hash: plan.hash, since: now } }, for: 'answer' };
  if (seen.asking !== undefined) {
    const asking = seen.asking.hash === plan.hash ? seen.asking : { hash: plan.hash, since: now };
    if (now - asking.since < drawnAfterMs) return { kind: 'wait', following: { ...seen, asking }, for: 'doubt' };
  }
  if (plan.rows.some(({ state }) => unclear.includes(state))) return doubt({ ...following, last: name }, now, 'unclear-field');
  if (hasToFill(plan.rows)) {
    const entered = subjectsEntered(plan);
    if (entered.some((subject) => following.entered.includes(subject))) return { kind: 'disarm', reason: 'not-proven' };
    const filled = [...seen.filled, idOf(reading)];
    const { asking: _answered, ...ready } = seen;
    return { kind: 'fill', following: { ...ready, filled, entered: [...seen.entered, ...entered] } };
  }
  // Whether a further page comes is known by the page that stands here, not by the one before it.
  const isEnd = name === following.last && expected.length === 0;
  return isEnd ? { kind: 'disarm', reason: 'finished' } : { kind: 'wait', following: seen, for: 'next-page' };
}

/** What to do with what stands in ClientTrack now. Pure; nothing is filled but on the decision `fill`. */
export function decide(following: Following, { reading, hasPage, values, expected }: Sight, now: number): Decision {
  if (now - following.armedAt >= followLifeMs || now < following.armedAt) return { kind: 'disarm', reason: 'time-over' };
  if (values !== following.values) return { kind: 'disarm', reason: 'record-changed' };
  if (reading === undefined) return { kind: 'wait', following, for: 'next-page' };
  switch (reading.kind) {
    case 'no-clienttrack':
      return { kind: 'wait', following, for: 'next-page' };
    case 'unknown-page': {
      if (following.isSignedOut) return waitForSignIn(following);
      const { doubtSince: _drawing, ...loading } = following;
      return hasPage ? decideGate(following, 'unknown-page', now) : { kind: 'wait', following: loading, for: 'next-page' };
    }
    case 'screen':
      return decideScreen(following, reading, expected, now);
    default:
      return decideGate(following, reading.gate, now);
  }
}

/** A field that did not become what the record says ends it, whether at once or late. */
export const isDoubtful = (rows: readonly ReceiptRow[]): boolean =>
  rows.some(({ isWritten, outcome, reason }) => isWritten === true && (outcome === 'failed' || reason === 'no-such-option'));
