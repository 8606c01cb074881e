import type { DigestKind } from '../../lifecycle/digest';

/** All that a notification can say: no name, no reference, no VSP; a number of at most two digits. */
export const enDigest = {
  title: { live: 'Transfer Desk', practice: 'Transfer Desk: PRACTICE' },
  says: {
    lateOne: 'A form is late. Open Transfer Desk.',
    late: '{count} forms are late. Open Transfer Desk.',
    soonOne: 'A form is due soon. Open Transfer Desk.',
    soon: '{count} forms are due soon. Open Transfer Desk.',
    waitingOne: 'A form is waiting. Open Transfer Desk.',
    waiting: '{count} forms are waiting. Open Transfer Desk.',
  } satisfies Record<DigestKind, string>,
  heading: 'Reminders',
  question: 'Remind me of open forms',
  hint: 'One short message for all forms: only how many. No names, no references, no VSP.',
  choices: { off: 'Never', once: 'Each day at 9 a.m.', twice: 'Each day at 9 a.m. and 3 p.m.' },
  refused: 'The browser did not allow messages, so there are no reminders. Choose again to be asked again.',
};
