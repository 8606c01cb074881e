import type { Transfer } from '../hmis/transfer';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';
import type { Plan, PlanRow } from './reading';

/** The rows that would enter a referral or unmet need; a page's date or enrollment alone enters nothing. */
const entersSubject = ({ state, each }: PlanRow): boolean => state === 'will-fill' && each !== undefined && each.of !== 'household';

/** The referrals and unmet needs that a fill of this page would enter. */
export const subjectsEntered = (plan: Plan): string[] => [
  ...new Set(plan.rows.flatMap((row) => (entersSubject(row) && row.each !== undefined ? [`${row.each.of}.${row.each.number}`] : []))),
];

/** The page holds referrals or unmet needs of the record, or would after a fill: saving it enters them. */
export const holdsSubjects = (plan: Plan): boolean =>
  plan.rows.some(
    ({ state, each }) => (state === 'will-fill' || state === 'already-there') && each !== undefined && each.of !== 'household',
  );

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
