import type { AlikeReason } from '../../hmis/transfer';

export const enCompare = {
  title: 'Is this the same form?',
  why: {
    'code-name': 'The new form has the same code name as {ref}. Compare the two before you enter it.',
    'clienttrack-id': 'The new form came with the ClientTrack ID of {ref}. Compare the two before you enter it.',
    'same-items': 'The new form says the same as {ref}, with another code name. Compare the two before you enter it.',
    awaited: 'You wait for a corrected form from this VSP: {ref}. This may be it.',
  } satisfies Record<AlikeReason, string>,
  earlier: 'Earlier: {ref}',
  later: 'New: {ref}',
  cameAt: 'received {at}',
  gone: 'removed here',
  none: 'none',
  differs: 'Different',
  differing: '{count, plural, =0 {Nothing is different} one {# thing is different} other {# things are different}}',
  same: 'The same in both ({count})',
  choose: 'What is this new form?',
  choices: {
    same: 'The same form again. Keep {ref} as it is.',
    newer: 'A correction. {ref} takes what the new form says and keeps its clock.',
    both: 'Another household, or a new stay. Enter both.',
  },
  inClientTrack: '{ref} is already in ClientTrack. Correct it there by hand, then choose “the same form again”.',
  chooseFirst: 'Choose one first.',
  decide: 'Do this',
  decided: {
    same: 'The new form is closed as the same form. {ref} stays.',
    newer: 'The earlier form now says what the new one says.',
    both: 'Both forms are kept.',
  },
  goOn: 'Go on with the new form',
  otherGone: 'The record it was like cannot be opened any more. You can enter the new form.',
};
