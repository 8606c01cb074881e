import type { GateFailure } from '../../fill/reading';
import type { MoveRefusal } from '../../lifecycle/machine';
import type { OutcomeReason, OutcomeWord } from '../../messages';
import type { StoreErrorCode } from '../../store/store-error';
import type { LockCause } from '../../vault/lock-causes';
import type { UnlockRefusal } from '../../vault/vault-at-cost';

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
  'no-client': 'ClientTrack does not show whose page this is. Open {code} in ClientTrack, then review again.',
  'other-client': 'This page shows another client. Open {code} in ClientTrack, then review again.',
  'has-id': 'This form already has a ClientTrack ID. A new client would be a second record for the same household. Open the client by ID.',
  'stale-page':
    'ClientTrack was open elsewhere while this page stood here, so a save may go to another client. Do not save it. Open the page again.',
  'maybe-saved': 'This page was filled before and may be saved. Look at the client’s list first, so that nothing is entered twice.',
  'personal-data': 'This form holds personal data, so nothing of it is filled. Return it to the VSP and ask for a clean one.',
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
  overwritten: 'ClientTrack put something else there. Type it yourself as the last thing.',
  'no-answer': 'ClientTrack did not finish in time. Look at the page, then review again.',
  'cannot-unchoose': 'Nothing was chosen here before, and ClientTrack cannot take a choice back. Choose the right one yourself.',
} satisfies Record<OutcomeReason, string>;

const moves = {
  'not-an-id': 'This is not a ClientTrack ID. An ID is a number of up to nine digits.',
  'id-already-captured': 'This form already has another ClientTrack ID. It was not changed. Check which one is right.',
  'not-captured': 'The ClientTrack ID is not captured yet. Open the client’s dashboard in ClientTrack.',
  'not-returned': 'Mark the ID as returned first.',
  'digits-differ': 'These are not the last four digits of the ID. Ask the VSP to read them again.',
  'already-acknowledged': 'The VSP has already confirmed this ID.',
  'items-purged': 'The six items of this form are gone, so nothing more can be entered from it.',
  'same-id': 'This is the ID that is there already.',
  'tell-vsp-first': 'The VSP already has the wrong ID. Call them first, then tick that you did.',
  'nothing-asked': 'Say first what the VSP must send again.',
  'exit-before-entry': 'The exit date is before the entry date. Ask the VSP for the right date.',
  'referrals-open': 'A referral has no result yet. Give each one its result first.',
  'exit-missing': 'This household is in ClientTrack. Give the exit date and the destination.',
  'is-in-clienttrack': 'This form is already in ClientTrack. Tell your HMIS lead, who can merge the two clients.',
  'compare-first': 'This form looks like another one. Compare the two first.',
  'referral-recorded': 'This referral stands in ClientTrack already. Change it there.',
  'not-now': 'This cannot be done at this point. Look at the state of the record.',
} satisfies Record<MoveRefusal, string>;

const vault = {
  'wrong-passphrase': 'This passphrase does not open the vault. Type it again.',
  'wrong-recovery-words': 'These words do not open this vault. Compare them with the paper, or look for the newest paper.',
  'header-damaged': 'The vault’s key record is damaged. Do not remove the extension; tell whoever looks after this computer.',
  'newer-version': 'A newer Transfer Desk made this vault. Update the extension, then unlock.',
  'other-environment': 'This vault belongs to the other environment. Check the ClientTrack site in Settings.',
  'too-short': 'This passphrase is too short. Use at least 15 characters, or five words.',
  'too-common': 'This passphrase is easy to guess. Choose other words.',
} satisfies Record<UnlockRefusal | 'too-short' | 'too-common', string>;

const store = {
  'agency-unread': 'What your agency set up cannot be read. Nothing is filled until you enter your agency and the VSPs again in Settings.',
  moved: 'Another window is removing old data. Open the panel again.',
  'disk-full': 'This computer is out of space, so the last change was not kept. Free some space, then try again.',
  'newer-database': 'A newer Transfer Desk made these records. Update the extension.',
  'unreadable-row': 'This could not be read. It was left as it is. Tell whoever looks after this computer.',
  'row-gone': 'The record is no longer here; another window has removed it.',
  'storage-gone': 'The browser does not give the records out. Close the panel and open it again; nothing was changed.',
  'vault-exists': 'Another window has just made the vault. Open the panel again and unlock it.',
  'changed-elsewhere': 'Another window changed this first. Nothing was changed here; look again.',
} satisfies Record<StoreErrorCode, string>;

const lockCauses = {
  idle: 'Locked after {minutes, plural, one {# minute} other {# minutes}} without a key or a click.',
  'os-lock': 'Locked because the computer was locked.',
  sleep: 'Locked because the computer slept or its clock was changed.',
  closed: 'Locked because the panel was closed.',
  key: 'You locked the panel.',
  absolute: 'Locked after {hours, plural, one {# hour} other {# hours}}.',
  policy: 'Locked because your IT changed what it has set.',
  'other-window': 'Locked because another window removed old data.',
} satisfies Record<LockCause, string>;

export const enReasons = { gate, outcomes, outcomeReasons, moves, vault, store, lockCauses };
