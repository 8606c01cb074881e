import type { CardRefusal } from '../../exchange/card-text';
import type { PackageRefusal } from '../../exchange/open-package';
import type { LeftOutReason } from '../../exchange/packages-for';
import type { PartnerState } from '../../exchange/partner';
import type { PassphraseRefusal } from '../../exchange/passphrase-file';
import type { Purpose } from '../../exchange/payload';
import type { SealRefusal } from '../../exchange/seal-package';

/** Why a package was not taken. */
const packages = {
  'not-a-package': 'This file is not a sealed file of Transfer Desk. Choose the .age file that was sent to you. Nothing was taken from it.',
  'too-large': 'This file is larger than any sealed file. Ask the sender to make it again with fewer forms.',
  'not-for-us':
    'This sealed file does not open with the keys of this desk: it is for somebody else, or it was changed on the way. Tell the sender, and delete the file.',
  'unknown-sender': 'Nobody with this card is known here. Ask the sender for their card, add it and compare the words by phone.',
  'sender-unverified': 'The words of this sender were never compared. Call them on a number you know, compare the words, then open it.',
  'sender-changed': 'This came with another card than the one you compared. Do not use it. Call the sender on a number you know.',
  'sender-revoked': 'The card of this sender was revoked here. Nothing was taken. Call them on a number you know.',
  damaged: 'This sealed file is cut off or was changed, so nothing of it was taken. Ask the sender to make it again.',
  'bad-signature': 'The signature is not right: somebody may have changed this sealed file. Nothing was taken. Call the sender.',
  're-targeted': 'This sealed file was made for another desk and passed on. Nothing was taken. Tell the sender.',
  expired: 'This sealed file is older than 30 days and opens no more. Ask the sender to make it again.',
  'from-the-future':
    'This sealed file says it was made after today. Check the clock of this computer, then ask the sender to check theirs.',
  replayed: 'This sealed file was taken before. What was in it is here already.',
  'newer-version': 'A newer Transfer Desk made this sealed file. Update the extension, then open it again.',
  'other-environment': 'This sealed file belongs to the other side: live and practice never mix. Nothing was taken.',
  'from-the-wrong-side': 'What is in this sealed file is never sent by this partner. Nothing was taken. Call them.',
} satisfies Record<PackageRefusal, string>;

/** Why nothing was sealed. */
const sealing = {
  'recipient-unverified': 'The words of this card were never compared. Call them on a number you know and compare the words first.',
  'recipient-changed': 'This partner’s card has changed. Call them on a number you know and compare the words first.',
  'recipient-revoked': 'This card was revoked. Ask the partner for a new one, and compare the words.',
  'recipient-is-this-desk': 'This card is your own. Choose the partner that it is for.',
  'recipient-card-unusable': 'This card cannot be used: a sign in it is wrong. Ask the partner to send it again.',
  'row-of-another-vsp': 'Not all of these belong to this VSP, so nothing was sealed. Choose again.',
  'wrong-side': 'This kind of sealed file never goes to this partner. Nothing was sealed.',
  'no-rows': 'There is nothing to seal. Choose what is to go into the sealed file.',
  'too-many-rows': 'This is too much for one sealed file. Choose fewer and make two.',
  'same-reference-twice': 'One reference is in it twice, so nothing was sealed. Choose again.',
  'row-unusable': 'One of these is not complete, so nothing was sealed. Open it and mend it first.',
} satisfies Record<SealRefusal, string>;

const cards = {
  'not-a-card': 'There is no card in this text. It is one long line that begins with transfer-desk-card. Ask for it again.',
  'newer-card': 'A newer Transfer Desk made this card. Update the extension, then try again.',
  'private-key': 'This is a secret key, and not a card. Delete it, and tell whoever sent it to make new keys at once.',
  'two-cards': 'There are two different cards in this text. Ask the partner which is the right one, and paste that one alone.',
} satisfies Record<CardRefusal, string>;

const passphrases = {
  'not-a-passphrase-file': 'This file has no passphrase. Choose the .age file that was made with one.',
  'file-too-large': 'This file is larger than any form. Ask the sender to make it again with fewer forms.',
  'too-much-work': 'Opening this file takes more memory than a browser has. Ask the sender to make it with the usual settings.',
  'wrong-file-passphrase': 'This passphrase does not open the file. Ask the sender by phone, and mind spaces and capitals.',
  'file-damaged': 'This file is cut off or was changed, so nothing of it was taken. Ask the sender to make it again.',
} satisfies Record<PassphraseRefusal, string>;

const left = {
  'no-id': 'There is no ClientTrack ID yet.',
  'no-card': 'There is no card of this VSP. Ask for it, or return the ID by phone.',
  'two-cards': 'There are two cards of this VSP. Revoke the one that is no longer used.',
  'card-unverified': 'The words of this VSP’s card were never compared. Compare them by phone first.',
  'card-changed': 'This VSP’s card has changed. Compare the words by phone first.',
  'card-revoked': 'This VSP’s card was revoked. Ask for a new one, and compare the words.',
} satisfies Record<LeftOutReason, string>;

export const enExchange = {
  packages,
  sealing,
  cards,
  passphrases,
  left,
  states: {
    unverified: 'Not compared yet',
    verified: 'Compared',
    changed: 'Changed: compare again',
    revoked: 'Revoked',
  } satisfies Record<PartnerState, string>,
  purposes: {
    enrollment: 'Enrollment forms',
    exit: 'Exit forms',
    idReturn: 'ClientTrack IDs',
    outcomes: 'What became of the referrals',
    receipt: 'Confirmation of IDs',
  } satisfies Record<Purpose, string>,
  oldBrowser: 'This browser is too old to make sealed files. Update it (Chrome or Edge 137, Firefox 140 or newer).',
};
