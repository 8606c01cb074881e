import type { RefusalReason } from '../../intake/refusal';

/** What the form says at the desk of a liaison, who is the VSP: in place of the sentences that send an agency to ask it. */
export const enSender = {
  refusals: {
    missing: 'This item is empty. Fill it in, or ask the household.',
    'date-old': 'This date is more than a year ago. Check it.',
    'out-of-range': 'This number is outside the range of the form. Check it.',
    'not-an-id': 'This is not a ClientTrack ID. It has one to nine digits and does not begin with 0. Look at what the agency returned.',
    'subsidy-not-asked': 'A kind of subsidy goes with “Rental by client, with ongoing housing subsidy” only. Check the destination.',
    'not-letters': 'A code name has letters, spaces and hyphens only. Take another one.',
    'wrong-length': 'This is too short or too long. Check it.',
    'shared-name': 'Many households carry this name. Take a code name that nobody else has.',
    'telling-name': 'This name tells something about the household. Take another code name.',
    'real-name': 'This looks like a real name. Take a code name instead.',
    initials: 'This may be the first letters of a real name. Take another code name if it is.',
    misheard: 'A letter of this code name does not fit. Check it, or confirm it as it is.',
    place: 'This names a place, and a place can give the household away. Take another code name.',
    'unreadable-cell': 'This cell could not be read and was not kept. Fill in the item again.',
    'not-one-of-the-six': 'This is not one of the six items and was not kept. Leave it out.',
    ssn: 'This held what looks like a social security number and was not kept. It must not go to the agency.',
    date: 'This held what looks like a birth date or another date and was not kept. It must not go to the agency.',
    age: 'This held what looks like an age and was not kept. It must not go to the agency.',
    email: 'This held an e-mail address and was not kept. It must not go to the agency.',
    'web-address': 'This held a web address and was not kept. It must not go to the agency.',
    handle: 'This held a name from a social network and was not kept. It must not go to the agency.',
    phone: 'This held a phone number where none belongs and was not kept. It must not go to the agency.',
    'street-address': 'This held what looks like a street address and was not kept. It must not go to the agency.',
    'id-number': 'This held what looks like an ID number and was not kept. It must not go to the agency.',
    digits: 'This held digits where none belong and was not kept. Fill in the item again.',
  } satisfies Partial<Record<RefusalReason, string>>,
  receive: {
    firstNameHint: 'A code name, never the real one.',
    confirmCodeName: 'I checked: this is a code name, and nobody’s real name',
    blankTitle: 'Blank forms',
    blankHint: 'Saved on this computer. Fill them in there, or print them.',
  },
  screening: {
    codeNameHint: 'Write down at your own desk, and nowhere else, which household it stands for.',
  },
  eligibility: {
    fit: {
      'ask-household': 'takes {households} only: ask the household',
      'ask-veterans': 'for veterans only: ask the household',
      'ask-youth': 'for youth aged 18 to 24 only: ask the household',
      'read-criteria': 'read its criteria with the household',
    },
    household: 'Household',
    notInMatrix: 'Not in your Eligibility Matrix. Check the spelling, or keep it as it is.',
    notInMatrixNames:
      '{count, plural, one {This agency is} other {These agencies are}} not in your Eligibility Matrix: {names}. Check the spelling, or keep it as it is.',
  },
};
