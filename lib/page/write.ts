import type { AlsoChanged, OutcomeReason, PlannedWrite, WriteOutcome, WritePlan, WriteReport } from '../messages';
import { type Control, isEnabled, isShown, postsBack } from './control';
import { isCovered } from './cover';
import { choiceOf, choiceWords, partToWrite, put } from './put';
import type { Scan, Scanner } from './scan';
import { nextTask, waitForAnswer } from './settle';
import type { Touch } from './touch';
import { heldValue, isSameValue, shownText } from './value';
import { isStyledVisible } from './visibility';

const answerLimit = 5000;

interface Attempt {
  planned: PlannedWrite;
  before: string;
  reason: OutcomeReason | undefined;
  wasWritten: boolean;
}

/** The document that a plan is written into, and what is known of it. */
export interface Target {
  document: Document;
  scanner: Scanner;
  touch: Touch;
}

interface Seen {
  control: Control;
  value: string;
  text: string;
}

/** What a person sees there: nothing in a hidden, an empty or an unticked control. */
function seenText(control: Control, isSeen: boolean): string {
  const value = heldValue(control);
  return value === '' || value === 'false' || !isSeen ? '' : shownText(control);
}

const see = (control: Control): Seen => ({ control, value: heldValue(control), text: seenText(control, control.wasShown) });
const byKey = ({ controls }: Scan): Map<number, Control> => new Map(controls.map((control) => [control.key, control]));

/** Runs with a live view of the controls; scans again only after the page changed its structure. */
function createLook(document: Document, { scan, latest }: Scanner) {
  let isStale = false;
  let controls = byKey(latest());
  const structure = new MutationObserver(() => {
    isStale = true;
  });
  structure.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  return {
    controls(): Map<number, Control> {
      if (structure.takeRecords().length > 0 || isStale) controls = byKey(scan());
      isStale = false;
      return controls;
    },
    close: () => structure.disconnect(),
  };
}

/**
 * Whether the page has answered a write by changing any of its elements. Asking for the style of the next field after each write would
 * have the browser compute the whole page's anew each time: a grid of 300 rows takes seconds that way.
 */
function createReaction(document: Document) {
  let hasReacted = false;
  const changes = new MutationObserver(() => {
    hasReacted = true;
  });
  changes.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    has(): boolean {
      hasReacted ||= changes.takeRecords().length > 0;
      return hasReacted;
    },
    close: () => changes.disconnect(),
  };
}

const holds = ({ isExact, kind, value }: PlannedWrite, control: Control): boolean =>
  isExact === true ? heldValue(control) === value : isSameValue(kind, heldValue(control), value);

function obstacle(
  planned: PlannedWrite,
  control: Control | undefined,
  isTouched: (control: Control) => boolean,
): OutcomeReason | 'same' | undefined {
  if (control === undefined || !control.element.isConnected) return 'gone';
  if (control.kind !== planned.kind || control.kind === 'password' || control.label !== planned.label) return 'changed-since-review';
  if (isTouched(control)) return 'changed-since-review';
  const isChoice = control.kind === 'select' || control.kind === 'radio';
  const choice = isChoice ? choiceOf(control, planned.value) : undefined;
  if (choice !== undefined && planned.optionText !== undefined && planned.optionText !== choiceWords(control, choice))
    return 'changed-since-review';
  // Taking back what showed a field hides it again.
  if (!isShown(control) && !(planned.isExact === true && holds(planned, control))) return 'hidden';
  if (holds(planned, control)) return 'same';
  if (!isEnabled(control)) return 'read-only';
  if (isChoice && (choice === undefined || choice.matches(':disabled'))) return 'no-such-option';
  return isCovered(partToWrite(control, planned.value)) ? 'covered' : undefined;
}

const wakesServer = ({ planned }: Attempt, control: Control | undefined): boolean =>
  planned.trigger === 'server' || (control !== undefined && postsBack(control));

function outcomeOf(attempt: Attempt, control: Control | undefined): WriteOutcome {
  const { planned, wasWritten } = attempt;
  const told = { key: planned.key, before: attempt.before, after: control === undefined ? '' : shownText(control) };
  if (attempt.reason === undefined && control !== undefined && holds(planned, control)) {
    if (!wasWritten) return { ...told, outcome: 'unchanged' };
    // In a search field the text is only proposed: the person picks the entry.
    return { ...told, outcome: planned.kind === 'lookup' && planned.isExact !== true ? 'needsPerson' : 'filled' };
  }
  const reason = attempt.reason ?? (control === undefined ? 'gone' : 'overwritten');
  const isOurs = reason === 'gone' || reason === 'overwritten' || reason === 'no-answer';
  return { ...told, outcome: isOurs ? 'failed' : 'needsPerson', reason };
}

function othersChanged(start: ReadonlyMap<number, Seen>, end: ReadonlyMap<number, Control>, planned: ReadonlySet<number>): AlsoChanged[] {
  return [...start].flatMap(([key, { control, text: before }]) => {
    const now = end.get(key);
    const after = now === undefined ? '' : seenText(now, isShown(now));
    return planned.has(key) || before === after ? [] : [{ key, label: control.label, before, after }];
  });
}

/** Writes a reviewed plan into the page, reads everything back, puts back once what the page undid, and reports every field. */
export async function writePlan({ document, scanner, touch }: Target, plan: WritePlan, limit = answerLimit): Promise<WriteReport> {
  const look = createLook(document, scanner);
  // What the person changed before the review was part of the review.
  touch.forget(plan.writes.map(({ key }) => key));
  const start = new Map([...look.controls()].map(([key, control]) => [key, see(control)]));
  const attempts: Attempt[] = plan.writes.map((planned) => {
    const seen = start.get(planned.key);
    const reason: OutcomeReason | undefined =
      seen === undefined ? 'gone' : seen.value === planned.before ? undefined : 'changed-since-review';
    return { planned, before: seen === undefined ? '' : shownText(seen.control), reason, wasWritten: false };
  });

  let isUnanswered = false;
  const isTouched = ({ key }: Control): boolean => touch.has(key);
  const write = (control: Control, attempt: Attempt): void => {
    touch.quietly(() => put(control, attempt.planned.value));
    attempt.wasWritten = true;
  };

  async function ask(control: Control, attempt: Attempt): Promise<void> {
    const { element } = control;
    const isAnswered = await waitForAnswer({
      document,
      change: () => write(control, attempt),
      isRedrawn: () => !element.isConnected && look.controls().get(attempt.planned.key)?.element.isConnected === true,
      limit,
    });
    if (!isAnswered) isUnanswered = true;
  }

  /** Everything up to the next field that wakes a rule is looked at first and then written, in one task. */
  async function writeRun(run: readonly Attempt[], controls: ReadonlyMap<number, Control>): Promise<void> {
    const looked = run.map((attempt) => {
      const control = controls.get(attempt.planned.key);
      return { attempt, control, found: obstacle(attempt.planned, control, isTouched) };
    });
    const reaction = createReaction(document);
    for (const { attempt, control, found } of looked) {
      attempt.reason = undefined;
      if (found === 'same') continue;
      if (found !== undefined || control === undefined) {
        const isLate = isUnanswered && (found === 'hidden' || found === 'gone' || found === 'no-such-option');
        attempt.reason = isLate ? 'no-answer' : found;
      } else if (!control.element.isConnected) attempt.reason = 'gone';
      else if (reaction.has() && !isStyledVisible(partToWrite(control, attempt.planned.value))) attempt.reason = 'hidden';
      else if (wakesServer(attempt, control)) await ask(control, attempt);
      else write(control, attempt);
    }
    reaction.close();
  }

  async function writeAll(wanted: readonly Attempt[]): Promise<void> {
    for (let from = 0; from < wanted.length; ) {
      const controls = look.controls();
      const waking = wanted.findIndex(
        (attempt, index) =>
          index >= from && (attempt.planned.trigger === 'page' || wakesServer(attempt, controls.get(attempt.planned.key))),
      );
      const to = waking === -1 ? wanted.length : waking + 1;
      await writeRun(wanted.slice(from, to), controls);
      from = to;
    }
    await nextTask();
  }

  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  try {
    const open = attempts.filter(({ reason }) => reason === undefined);
    const isDone = ({ planned, reason }: Attempt): boolean => {
      const control = look.controls().get(planned.key);
      return reason === undefined && control !== undefined && holds(planned, control);
    };
    await writeAll(open);
    // Once more and in order: what the page undid, and what a rule of the page made possible only afterwards.
    if (!open.every(isDone)) await writeAll(open.filter(({ reason }) => reason !== 'changed-since-review'));
    const end = look.controls();
    return {
      nonce: plan.nonce,
      outcomes: attempts.map((attempt) => outcomeOf(attempt, end.get(attempt.planned.key))),
      alsoChanged: othersChanged(start, end, new Set(plan.writes.map(({ key }) => key))),
    };
  } finally {
    look.close();
    if (view !== null && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) view.scrollTo({ ...scroll, behavior: 'instant' });
  }
}
