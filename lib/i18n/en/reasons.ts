import type { GateFailure } from '../../fill/reading';
import type { OutcomeReason, OutcomeWord } from '../../messages';

const gate = {
  locked: 'The panel is locked. Unlock it, then review again.',
  'wrong-environment': 'This form and this ClientTrack do not belong together: one is live, the other practice. Nothing was filled.',
  'wrong-organization': 'ClientTrack is signed in to another organization. Switch to your designated agency, then review again.',
  'wrong-origin': 'This page is not on the site you allowed. Open {site}.',
  'bad-frame': 'This part of the page cannot be trusted to be ClientTrack. Reload the ClientTrack tab.',
  'unknown-page': 'Transfer Desk does not know this page for certain, so it fills nothing. Type the values yourself.',
  'outside-tenant': 'This page belongs to another ClientTrack. Open yours at {site}.',
  'two-tabs': 'ClientTrack is open in two tabs. Close one so values cannot land on the wrong client.',
  login: 'ClientTrack shows its login page. Sign in there, then review again.',
  portal: 'This is the portal. Open the staff side of ClientTrack.',
  'other-client': 'This page shows another client. Open {code} in ClientTrack, then review again.',
  'not-reviewed': 'These values were not reviewed yet. Look at them, then fill.',
  'review-too-old': 'The review is more than two minutes old. Look at the values once more, then fill.',
  'plan-changed': 'The page changed while you were reviewing. Nothing was filled. Review again.',
  'document-changed': 'The page changed while you were reviewing. Nothing was filled. Review again.',
} satisfies Record<GateFailure, string>;

const outcomes = {
  filled: 'filled',
  unchanged: 'unchanged',
  needsPerson: 'needs you',
  failed: 'not filled',
} satisfies Record<OutcomeWord, string>;

const outcomeReasons = {
  gone: 'The field is no longer on the page. Review again.',
  hidden: 'ClientTrack does not show this field. Type it if it appears.',
  'read-only': 'ClientTrack does not let anyone change this field here.',
  covered: 'Something lies over the field. Close it in ClientTrack, then review again.',
  'changed-since-review': 'The field changed after your review and was left alone. Review again.',
  'no-such-option': 'ClientTrack does not offer this answer. Choose the right one yourself.',
  overwritten: 'ClientTrack put something else back twice. Type it yourself as the last thing.',
  'no-answer': 'ClientTrack did not finish in time. Look at the page, then review again.',
} satisfies Record<OutcomeReason, string>;

const reports = {
  'other-document': 'ClientTrack moved to another page. Nothing was filled. Review again.',
  busy: 'ClientTrack is still working. Wait until it is quiet, then fill again.',
  'not-a-plan': 'The page did not accept the list of values. Reload the ClientTrack tab.',
  unreachable: 'ClientTrack did not answer. Nothing was filled. Reload its tab, then review again.',
};

export const enReasons = { gate, outcomes, outcomeReasons, reports };
