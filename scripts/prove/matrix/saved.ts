import type { Saved } from '../../../lib/practice/state';
import { belongs, expectedNeed, expectedReferrals } from './expected';
import type { Claim } from './work';

type Row = Readonly<Record<string, unknown>>;

const asRow = (record: object | undefined): Row | undefined => record && { ...record };

/** The record that a screen's save made or changed, of this client. */
function recordOf({ screen, of, number }: Claim, saved: Saved, clientId: string): Row | undefined {
  const isMine = (row: { clientId: string }): boolean => row.clientId === clientId;
  switch (screen) {
    case 'basic-client-information':
    case 'family-members':
      return asRow(saved.clients.find(isMine));
    case 'program-enrollment':
      return asRow(saved.enrollments.find(isMine));
    case 'ce-assessment':
      return asRow(saved.assessments.find(isMine));
    case 'current-living-situation':
      return saved.answers.find((row) => isMine(row) && row.kind === 'current-living')?.answers;
    case 'unmet-needs':
    case 'add-new-need':
      return asRow(saved.unmetNeeds.find(isMine));
    default: {
      const wanted = of === 'unmetNeed' ? expectedNeed : expectedReferrals.find((each) => each.number === number);
      // Where an unmet need is a status, its provider is the agency's to choose.
      const isNeed = (row: { status: string }): boolean => of === 'unmetNeed' && row.status === expectedNeed.statusWords;
      return asRow(saved.referrals.find((row) => isMine(row) && (row.providerCode === wanted?.provider || isNeed(row))));
    }
  }
}

/** Searches save nothing. */
const searches = new Set(['search-existing-clients', 'find-client']);

/** Columns that the practice ClientTrack itself does not keep: what a deployment adds to a form is drawn and posted, and not saved. */
const knownLosses: readonly { profile: string; column: string }[] = [{ profile: 'baseline', column: 'sex' }];

/** What the receipts called filled and ClientTrack did not save, and what was saved that nobody sent. */
export function savedWrongly(
  profile: string,
  claims: readonly Claim[],
  { before, saved }: { before: Saved; saved: Saved },
  clientId: string,
  enrollId: string | undefined,
): string[] {
  const lost = claims.flatMap((claim) => {
    if (searches.has(claim.screen)) return [];
    const record = recordOf(claim, saved, clientId);
    if (record === undefined) return [`${claim.screen}: ${claim.column} was called filled and nothing was saved`];
    const isLost = knownLosses.some((loss) => loss.profile === profile && loss.column === claim.column);
    if (isLost) return record[claim.column] === '' ? [] : [`${claim.column} is listed as not kept, and it is kept`];
    const value = record[`${claim.column}Code`] ?? record[claim.column] ?? '';
    const service =
      claim.of === 'unmetNeed' ? expectedNeed.service : expectedReferrals.find(({ number }) => number === claim.number)?.service;
    const isOther = claim.column.startsWith('service') && value !== service;
    const isRight = claim.column === 'provider' || (!isOther && belongs(claim.column, String(value), enrollId) === true);
    return isRight ? [] : [`${claim.screen}: ${claim.column} was called filled and is saved otherwise`];
  });
  const mine = saved.referrals.filter((row) => row.clientId === clientId);
  const ofOthers = ({ referrals, unmetNeeds }: Saved): number =>
    [...referrals, ...unmetNeeds].filter((row) => row.clientId !== clientId).length;
  const others = ofOthers(saved) - ofOthers(before);
  const untouched = mine.some(({ comments, isEmailAuthorized }) => comments !== '' || isEmailAuthorized !== '');
  return [
    ...lost,
    ...(others > 0 ? [`${others} records of another client`] : []),
    ...(untouched ? ['comments or Email Authorized were written'] : []),
  ];
}
