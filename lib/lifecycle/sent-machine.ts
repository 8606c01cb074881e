import { clientTrackId } from '../hmis/ids';
import type { SentTransfer } from '../hmis/sent-transfer';
import { type SentState, sentStateOf, sentStates } from './sent-state';

/** What a move on a form of ours may need beside the form. */
export interface SentGiven {
  id?: string | undefined;
  lastFour?: string | undefined;
  /** Another form of ours has this ID. */
  isShared?: boolean | undefined;
}

type SentGuardName =
  | 'not-an-id'
  | 'no-id-yet'
  | 'digits-differ'
  | 'other-id-here'
  | 'id-on-another'
  | 'nothing-to-settle'
  | 'values-gone'
  | 'form-elsewhere';

const guards: Record<SentGuardName, (sent: SentTransfer, given: SentGiven) => boolean> = {
  'not-an-id': (_, { id }) => clientTrackId.safeParse(id).success,
  'no-id-yet': (sent) => sent.clientTrackId !== undefined,
  // The whole ID when it is shorter than four digits.
  'digits-differ': (sent, { lastFour = '' }) => lastFour.trim() === sent.clientTrackId?.slice(-4),
  'other-id-here': (sent, { id }) => sent.clientTrackId === undefined || sent.clientTrackId === id,
  'id-on-another': (_, { isShared }) => isShared !== true,
  'nothing-to-settle': ({ doubt }) => doubt !== undefined,
  'values-gone': ({ items }) => items !== undefined,
  'form-elsewhere': ({ kind }) => kind === 'enrollment',
};

interface SentRule {
  from: readonly SentState[];
  to: readonly SentState[];
  /** All must hold; the first that does not is the refusal the person reads. */
  guards: readonly SentGuardName[];
}

const open = sentStates.filter((state) => state !== 'closed');
/** The life of a form that this desk made. The moves are the functions of the same names in `sent-moves.ts` and `sent-exit-moves.ts`. */
export const sentMachine = {
  changeForm: { from: ['draft'], to: ['draft'], guards: [] },
  // The ID can be here before the person says that the form went by phone.
  sent: { from: ['draft', 'waiting', 'id-returned'], to: ['waiting', 'id-returned'], guards: ['values-gone'] },
  // Also before this desk knows that the form went, and after an exit was sent.
  idCame: { from: open, to: open, guards: ['not-an-id', 'other-id-here', 'id-on-another'] },
  idDoubted: { from: open, to: open, guards: ['not-an-id'] },
  idSettled: { from: open, to: open, guards: ['nothing-to-settle', 'id-on-another'] },
  // Once an exit names it the agency works with it: the exit is taken back first.
  idTakenBack: { from: ['id-returned', 'acknowledged', 'outcomes'], to: ['draft', 'waiting'], guards: [] },
  readBack: { from: open, to: ['acknowledged', 'outcomes', 'exit-draft', 'exit-sent'], guards: ['no-id-yet', 'digits-differ'] },
  outcomesCame: { from: sentStates, to: sentStates, guards: [] },
  makeExit: { from: ['id-returned', 'acknowledged', 'outcomes', 'exit-draft'], to: ['exit-draft'], guards: ['no-id-yet'] },
  leaveOutExit: { from: ['exit-draft'], to: ['id-returned', 'acknowledged', 'outcomes'], guards: ['form-elsewhere'] },
  exitSent: { from: ['exit-draft', 'exit-sent'], to: ['exit-sent'], guards: [] },
  exitConfirmed: { from: ['exit-sent'], to: ['closed'], guards: [] },
  closeForm: { from: open, to: ['closed'], guards: [] },
} as const satisfies Record<string, SentRule>;
export type SentMoveName = keyof typeof sentMachine;

export type SentRefusal = SentGuardName | 'not-in-this-state';

/** Why a move cannot be made now; nothing when it can. */
export function sentRefusalOf(sent: SentTransfer, move: SentMoveName, given: SentGiven = {}): SentRefusal | undefined {
  const rule: SentRule = sentMachine[move];
  if (!rule.from.includes(sentStateOf(sent))) return 'not-in-this-state';
  return rule.guards.find((name) => !guards[name](sent, given));
}
