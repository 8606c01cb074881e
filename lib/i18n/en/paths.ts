import type { EntryPath } from '../../hmis/transfer';
import type { PathReason } from '../../lifecycle/choose-path';

export const enPaths = {
  chooserTitle: 'Where to record it in ClientTrack',
  suggested: 'suggested',
  name: {
    ce_workflow: 'CE Workflow',
    add_new_referral: 'Add New Referral',
    quick_referrals: 'Quick Referrals',
  } satisfies Record<EntryPath, string>,
  about: {
    ce_workflow: 'Many pages: makes the client, the enrollment, the assessment, referrals and unmet needs.',
    add_new_referral: 'Three pages for each referral of a client who is in ClientTrack already.',
    quick_referrals: 'One page with a row for each preferred provider, for a client who is in ClientTrack already.',
  } satisfies Record<EntryPath, string>,
  reason: {
    'no-id': 'There is no ClientTrack ID yet, and only the CE Workflow makes the client.',
    'few-referrals': 'The VSP gave a ClientTrack ID, and there are one or two referrals.',
    'many-referrals': 'The VSP gave a ClientTrack ID, and from three referrals on this is by far the quickest.',
  } satisfies Record<PathReason, string>,
  startHint: {
    ce_workflow: 'Open ClientTrack beside this panel and begin the CE Workflow.',
    add_new_referral: 'Open ClientTrack beside this panel and choose Find Client.',
    quick_referrals: 'Open ClientTrack beside this panel and choose Find Client.',
  } satisfies Record<EntryPath, string>,
  progress: '{done} of {all} recorded',
  next: 'Now open {page} in ClientTrack.',
  isRecorded: 'seen in ClientTrack’s list',
  isTicked: 'ticked by you',
  notRecorded: 'not recorded yet',
  tick: '{row} is saved in ClientTrack',
  allRecorded: 'Every referral and unmet need of this form stands in ClientTrack.',
  confirmHint: 'This stops the 24-hour clock.',
  change: 'Take another path',
  changeHint: 'What is recorded stays recorded.',
  idLabel: 'ClientTrack ID, if the VSP gave one',
  idHint: 'Digits only. Leave it empty for a new household.',
  'id-format': 'A ClientTrack ID is a number of up to nine digits. Ask the VSP to read it again.',
};
