import type { BackupRefusal } from '../../exchange/backup';

const refusals = {
  'not-a-backup': 'This file is not a Transfer Desk backup. Choose the file that ends in .age. Nothing was changed.',
  'wrong-backup-passphrase': 'This passphrase does not open the backup. It is the one chosen when the backup was made.',
  'backup-damaged': 'This backup is cut off or was changed, so nothing of it was taken. Use another copy.',
  'newer-backup': 'A newer Transfer Desk made this backup. Update the extension, then try again.',
  'other-environment': 'This backup belongs to the other side: live and practice never mix. Nothing was changed.',
} satisfies Record<BackupRefusal, string>;

export const enBackup = {
  title: 'Backup',
  what: 'One encrypted file with every record, the Eligibility Matrix and the key for sealed files, for a new computer or a lost one. Only its passphrase opens it.',
  make: 'Make a backup',
  passphrase: 'Passphrase of this backup',
  madeWith: 'Not the passphrase of the vault: choose another one, so that the file tells nothing about the vault.',
  save: 'Save the backup',
  making: 'Encrypting…',
  saved: '{count, plural, one {# record is} other {# records are}} in the backup. Keep the file where only your agency can get at it.',
  someUnreadable: '{count, plural, one {# record could} other {# records could}} not be read and is not in it.',
  matrixUnreadable: 'The Eligibility Matrix could not be opened and is not in it.',
  restore: 'Take a backup back in',
  choose: 'Choose the backup file',
  chosen: 'Chosen: {name}',
  look: 'Look inside',
  looking: 'Opening…',
  would: 'This backup of {when} would do the following. Nothing has been changed yet.',
  added: '{count, plural, one {# record comes} other {# records come}} back',
  newer: '{count, plural, one {# record is} other {# records are}} brought forward',
  same: '{count, plural, one {# record is} other {# records are}} the same already',
  older: '{count, plural, one {# record stays} other {# records stay}}: newer here',
  parted: '{count, plural, one {# record stays} other {# records stay}}: changed here in another way',
  matrix: {
    added: 'The Eligibility Matrix comes back',
    newer: 'The Eligibility Matrix is brought forward',
    same: 'The Eligibility Matrix is the same already',
    older: 'The Eligibility Matrix stays: newer here',
  },
  forms: '{count, plural, one {# form you sent comes} other {# forms you sent come}} back',
  cards: '{count, plural, one {# card comes} other {# cards come}} back',
  keys: 'The key for sealed files comes back: what was sent to it opens here',
  apply: 'Take it in',
  applied: 'Done. What was newer here has stayed as it was.',
  nothingToDo: 'Everything in this backup is here already.',
  logDiffers:
    'The log of actions on this computer does not go on from where it stood when this backup was made. Somebody may have changed it.',
  refusals,
};
