import { type AlikeReason, alikeReasons, type SixItems, type Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import { stateOf, type TransferState } from './state';
import type { TransferSummary } from './summary';

/*
 * The same form twice: by mistake, or corrected. It is told by what the VSP itself made up (the code name), by the ClientTrack ID, or by
 * five equal items beside a name that was typed differently; never by anything about a person (R8, R17).
 */

/** What has left or ended is no form to be entered a second time. */
const over: readonly TransferState[] = ['exit-received', 'exit-entered', 'withdrawn', 'duplicate', 'closed'];

const isSameText = (one: string, other: string): boolean => one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

const isSameName = (one: SixItems, other: SixItems): boolean =>
  isSameText(one.firstName, other.firstName) && isSameText(one.lastName, other.lastName);

const besideTheName = ['entryDate', 'veteranStatus', 'specialPopulationScore', 'minimumBedrooms', 'contactPhone'] as const;

/** Whether a record is worth opening for the comparison, by its summary alone. */
export function mayBeAlike(form: Transfer, known: TransferSummary): boolean {
  if (known.kind === 'exit' || known.id === form.id || over.includes(known.state)) return false;
  if (form.clientTrackId !== undefined && form.clientTrackId === known.clientTrackId) return true;
  if (known.state === 'returned-to-vsp') return known.vsp === form.vsp;
  const { items } = form;
  if (items === undefined || known.initials === undefined) return false;
  const [first, last] = known.initials;
  const hasInitials = isSameText(items.firstName.charAt(0), first) && isSameText(items.lastName.charAt(0), last);
  return hasInitials || (known.vsp === form.vsp && known.entryDate === items.entryDate);
}

/** Why a form that came looks like a record that is here; undefined when it does not. */
export function alikeReason(form: Transfer, known: Transfer): AlikeReason | undefined {
  const [one, other] = [form.items, known.items];
  const hasBoth = one !== undefined && other !== undefined;
  if (hasBoth && isSameName(one, other)) return 'code-name';
  if (form.clientTrackId !== undefined && form.clientTrackId === known.clientTrackId) return 'clienttrack-id';
  if (hasBoth && form.vsp === known.vsp && besideTheName.every((name) => one[name] === other[name])) return 'same-items';
  return stateOf(known) === 'returned-to-vsp' && form.vsp === known.vsp ? 'awaited' : undefined;
}

/** More than these nobody compares. */
const most = 5;

/** The form with a note of the records it looks like, the surest first; as it is when there are none. */
export function withAlike(form: Transfer, known: readonly Transfer[], now: Date): Transfer {
  const found = known.flatMap((each) => {
    const why = alikeReason(form, each);
    return why === undefined ? [] : [{ id: each.id, ref: each.ref, why }];
  });
  if (found.length === 0) return form;
  const looksLike = found.sort((one, other) => alikeReasons.indexOf(one.why) - alikeReasons.indexOf(other.why)).slice(0, most);
  const lines = looksLike.map(({ ref, why }) => historyLine('looks-like', now, `${ref} ${why}`));
  return { ...form, looksLike, history: [...form.history, ...lines] };
}
