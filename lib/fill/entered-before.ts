import type { Transfer } from '../hmis/transfer';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';
import type { Plan, PlanRow } from './reading';

/** The referral or unmet need that a row is about; a page's date or enrollment alone enters nothing. */
const subjectOf = ({ each }: PlanRow): string | undefined =>
  each?.of === 'referral' || each?.of === 'unmetNeed' ? `${each.of}.${each.number}` : undefined;

/** The referrals and unmet needs that a fill of this page would enter. */
export const subjectsEntered = (plan: Plan): string[] => [
  ...new Set(plan.rows.flatMap((row) => (row.state === 'will-fill' ? (subjectOf(row) ?? []) : []))),
];

/** The page holds referrals or unmet needs of the record, or would after a fill: saving it enters them. */
export const holdsSubjects = (plan: Plan): boolean =>
  plan.rows.some((row) => (row.state === 'will-fill' || row.state === 'already-there') && subjectOf(row) !== undefined);

/** The pages whose entries this list proves. */
export const screensProvenBy = (of: 'referral' | 'unmetNeed'): string[] =>
  screens.filter(({ about, grids }) => about === of || grids?.some(({ each }) => each === of) === true).map(({ name }) => name);

/**
 * Nothing is entered twice: after such a page was filled, and perhaps saved, another one of its kind is filled only when the list of
 * what is saved was seen in between. The document itself may be filled on.
 */
export function isListSeen(screen: Screen, plan: Plan, transfer: Transfer, enteredDocuments: ReadonlySet<string>): boolean {
  const isWaiting = transfer.awaitingProof !== undefined && Object.hasOwn(transfer.awaitingProof, screen.name);
  return !isWaiting || enteredDocuments.has(plan.nonce) || subjectsEntered(plan).length === 0;
}
