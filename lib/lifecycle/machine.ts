import type { Transfer } from '../hmis/transfer';
import { type Given, type GuardName, guards } from './guards';
import { type draftStates, stateOf, type TransferState, transferStates } from './state';

type AnyState = TransferState | (typeof draftStates)[number];

/** One line of the machine: where a move may be made, what must be so, and where it leads. */
interface MoveRule {
  from: readonly AnyState[];
  /** Where it leads from a state, if elsewhere; the state stays the same from the others. */
  leads: Partial<Record<AnyState, readonly AnyState[]>>;
  /** All must hold; the first that does not is the refusal the person reads. */
  guards: readonly GuardName[];
}

const inWork = ['ready', 'entering', 'id-captured'] as const;
const withEntry = ['entered', 'returned', 'tracking'] as const;
const inOrAfterWork = [...inWork, ...withEntry] as const;

/**
 * The life of a transfer. The moves themselves are the functions of the same names in `moves.ts`, `hold-moves.ts`, `end-moves.ts`,
 * `compare-moves.ts`, `conference.ts`, `exit-moves.ts` and `recorded.ts`; all of them ask this table first. The ID goes its own way beside the entry (`sub-machines.ts`).
 */
export const machine = {
  // In the draft: the form is not a transfer yet.
  screen: { from: ['received'], leads: { received: ['screening'] }, guards: [] },
  keep: { from: ['screening'], leads: { screening: ['ready', 'returned-to-vsp'] }, guards: [] },

  sendBack: {
    from: ['returned-to-vsp', 'ready', 'entering'],
    leads: { ready: ['returned-to-vsp'], entering: ['returned-to-vsp'] },
    guards: ['nothing-asked'],
  },
  resent: { from: ['returned-to-vsp'], leads: { 'returned-to-vsp': ['ready', 'entering'] }, guards: [] },

  // The same form twice: compare and choose.
  keepApart: { from: ['returned-to-vsp', ...inWork], leads: {}, guards: [] },
  // One whose values were wiped with nothing entered would keep nothing of the form: both would be lost.
  cameAgain: { from: transferStates.filter((state) => state !== 'duplicate' && state !== 'returned-to-vsp'), leads: {}, guards: [] },
  correctForm: { from: ['ready', 'entering'], leads: {}, guards: ['is-in-clienttrack'] },

  // Once entry has begun, pages may name them already.
  chooseReferral: { from: ['ready'], leads: {}, guards: ['items-purged', 'compare-first', 'referral-recorded'] },
  takePath: { from: inWork, leads: {}, guards: ['items-purged', 'compare-first'] },
  startEntry: { from: inWork, leads: { ready: ['entering'] }, guards: ['items-purged', 'compare-first'] },
  pageDone: { from: inWork, leads: { ready: ['entering'] }, guards: ['items-purged', 'compare-first'] },
  pageReopened: { from: inOrAfterWork, leads: {}, guards: [] },
  markRecorded: { from: inOrAfterWork, leads: {}, guards: [] },
  // The case conference speaks of a household by its ID.
  setConference: { from: [...inOrAfterWork, 'exit-received'], leads: {}, guards: ['not-captured'] },
  captureId: {
    from: inOrAfterWork,
    leads: { ready: ['id-captured'], entering: ['id-captured'] },
    guards: ['not-an-id', 'id-already-captured'],
  },
  entryDone: {
    from: inWork,
    leads: { ready: withEntry, entering: withEntry, 'id-captured': withEntry },
    guards: ['not-captured'],
  },
  returned: { from: inOrAfterWork, leads: { entered: ['returned'] }, guards: ['not-captured', 'already-acknowledged'] },
  returnAttempted: { from: inOrAfterWork, leads: {}, guards: ['not-captured', 'already-acknowledged'] },
  acknowledged: { from: inOrAfterWork, leads: { returned: ['tracking'] }, guards: ['not-captured', 'not-returned', 'digits-differ'] },
  correctId: {
    from: inOrAfterWork,
    leads: {
      ready: ['id-captured'],
      entering: ['id-captured'],
      'id-captured': ['ready', 'entering', 'id-captured'],
      returned: ['entered'],
      tracking: ['entered'],
    },
    guards: ['not-captured', 'not-an-id', 'same-id', 'tell-vsp-first'],
  },
  mergeId: {
    from: [...inOrAfterWork, 'exit-received'],
    leads: { returned: ['entered'], tracking: ['entered'] },
    guards: ['not-captured', 'not-an-id', 'same-id'],
  },

  exitReceived: {
    from: ['id-captured', ...withEntry],
    leads: { 'id-captured': ['exit-received'], entered: ['exit-received'], returned: ['exit-received'], tracking: ['exit-received'] },
    guards: ['not-captured', 'exit-before-entry'],
  },
  exitEntered: { from: ['exit-received'], leads: { 'exit-received': ['exit-entered'] }, guards: ['referrals-open'] },
  dropExit: { from: ['exit-received'], leads: { 'exit-received': ['id-captured', ...withEntry, 'closed'] }, guards: [] },
  exitTold: { from: ['exit-entered'], leads: { 'exit-entered': ['closed'] }, guards: [] },

  roiSigned: {
    from: ['returned-to-vsp', ...inOrAfterWork],
    leads: {
      'returned-to-vsp': ['closed'],
      ready: ['closed'],
      entering: ['closed'],
      'id-captured': ['exit-received'],
      entered: ['exit-received', 'closed'],
      returned: ['exit-received'],
      tracking: ['exit-received'],
    },
    guards: ['exit-missing'],
  },
  withdraw: {
    from: ['returned-to-vsp', ...inOrAfterWork, 'exit-received', 'exit-entered'],
    leads: {
      'returned-to-vsp': ['closed'],
      ready: ['closed'],
      entering: ['closed'],
      'id-captured': ['withdrawn'],
      entered: ['withdrawn', 'closed'],
      returned: ['withdrawn'],
      tracking: ['withdrawn'],
      'exit-received': ['withdrawn'],
      'exit-entered': ['withdrawn'],
    },
    guards: [],
  },
  markDuplicate: {
    from: ['returned-to-vsp', 'ready', 'entering'],
    leads: { 'returned-to-vsp': ['duplicate'], ready: ['duplicate'], entering: ['duplicate'] },
    guards: ['is-in-clienttrack'],
  },
  close: { from: ['withdrawn'], leads: { withdrawn: ['closed'] }, guards: [] },
} as const satisfies Record<string, MoveRule>;
export type MoveName = keyof typeof machine;

export type MoveRefusal = GuardName | 'not-now';

/** Why a move cannot be made now; nothing when it can. */
export function refusalOf(transfer: Transfer, move: MoveName, given: Given = {}): MoveRefusal | undefined {
  const rule: MoveRule = machine[move];
  const failed = rule.guards.find((name) => !guards[name](transfer, given));
  // The guard's sentence says more than "not now".
  if (failed !== undefined) return failed;
  return rule.from.includes(stateOf(transfer)) ? undefined : 'not-now';
}
