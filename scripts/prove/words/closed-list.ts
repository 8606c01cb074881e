/*
 * All that can be read without the vault's key: on the button in the browser's bar, in a notification, in a title, in an address. Written
 * down here a second time, so that a sentence that says more is seen.
 */

/** Two digits are nobody's number. */
const count = /^(?:[2-9]|[1-9]\d|99\+)(?= )/;

const sentences = [
  'A form is late. Open Transfer Desk.',
  '# forms are late. Open Transfer Desk.',
  'A form is due soon. Open Transfer Desk.',
  '# forms are due soon. Open Transfer Desk.',
  'A form is waiting. Open Transfer Desk.',
  '# forms are waiting. Open Transfer Desk.',
  'Un formulario está atrasado. Abra Transfer Desk.',
  '# formularios están atrasados. Abra Transfer Desk.',
  'Un formulario vence pronto. Abra Transfer Desk.',
  '# formularios vencen pronto. Abra Transfer Desk.',
  'Un formulario espera. Abra Transfer Desk.',
  '# formularios esperan. Abra Transfer Desk.',
];

const titlesOf = { live: ['Transfer Desk'], practice: ['Transfer Desk: PRACTICE', 'Transfer Desk: PRÁCTICA'] } as const;
export type Side = keyof typeof titlesOf;

export const isListedNotification = (side: Side, title: string, message: string): boolean =>
  titlesOf[side].some((each) => each === title) && sentences.includes(message.replace(count, '#'));

/** Nothing, whole hours that are left of 24, or how many are late: no more than there are. */
export function isListedBadge(text: string, forms: number): boolean {
  const hours = /^(\d{1,2})h$/.exec(text)?.[1];
  if (hours !== undefined) return Number(hours) <= 24;
  return text === '' || (/^[1-9]\d*$/.test(text) && Number(text) <= forms);
}

export const isListedColour = (colour: string): boolean => ['#1f6f5c', '#9a5b00', '#b3261e'].includes(colour);

/** The titles of our own pages; they never change. */
export const listedTitles: readonly string[] = ['Transfer Desk', 'Practice ClientTrack', ''];

/** Words of the browser that would change a title or an address, or put words where others read them. */
export const wordsThatWouldSay: readonly RegExp[] = [
  /\bdocument\.title\s*=[^=]/,
  /\baction\.setTitle\b|\bsetPopup\b|\bcontextMenus\b|\bomnibox\b/,
  /\bhistory\.(?:push|replace)State\b/,
  /\blocation\.(?:href|hash|search|pathname)\s*=[^=]|\blocation\s*=[^=]|\blocation\.(?:assign|replace)\b/,
  /\bwindow\.open\b|\bsetAppBadge\b|\bnew Notification\b|\bmediaSession\b/,
];

/** A tooltip may say what a button does, and the name of a field; never what a record says. */
export const tooltipOfRecord =
  /<[a-z][\w-]*\b[^>]*\stitle=\{[^}]*\b(?:transfer|summary|items|firstName|lastName|contactPhone|clientTrackId|ref)\b/;
