import type { referralServices } from '../hmis/referral';
import type { EntryPath } from '../hmis/transfer';
import type { unmetNeedCategories } from '../hmis/unmet-need';
import type { NeedState, ReferralState, TransferState } from '../lifecycle/state';
import type { ColumnName } from './columns';
import type { TrackingRow } from './tracking-row';

/** The words that stand in the cells, in the person's language. */
export interface CellWords {
  state: Record<TransferState, string>;
  path: Record<EntryPath, string>;
  service: Record<(typeof referralServices)[number], string>;
  referralState: Record<ReferralState, string>;
  category: Record<(typeof unmetNeedCategories)[number], string>;
  needState: Record<NeedState, string>;
  /** Before an ID that was replaced. */
  earlier: string;
  /** Before the day of the next look. */
  again: string;
}

const asText = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** Each cell as a person reads it; the days in it as `day` writes them. */
const texts: Partial<Record<ColumnName, (row: TrackingRow, words: CellWords, day: (plainDate: string) => string) => string>> = {
  clientTrackId: ({ clientTrackId, earlierIds }, { earlier }) =>
    [...(clientTrackId === undefined ? [] : [clientTrackId]), ...earlierIds.map((id) => `${earlier} ${id}`)].join('; '),
  receivedOn: ({ receivedOn }, _, day) => day(receivedOn),
  enteredOn: ({ enteredOn = '' }, _, day) => day(enteredOn),
  returnedOn: ({ returnedOn = '' }, _, day) => day(returnedOn),
  acknowledgedOn: ({ acknowledgedOn = '' }, _, day) => day(acknowledgedOn),
  nextReviewOn: ({ nextReviewOn = '' }, _, day) => day(nextReviewOn),
  exitOn: ({ exitOn = '' }, _, day) => day(exitOn),
  path: ({ path }, words) => (path === undefined ? '' : words.path[path]),
  state: ({ state }, words) => words.state[state],
  referrals: ({ referrals }, words, day) =>
    referrals
      .map(({ service, state, on }) => `${words.service[service]}: ${words.referralState[state]}${on === undefined ? '' : `, ${day(on)}`}`)
      .join('; '),
  needs: ({ needs }, words, day) =>
    needs
      .map(({ category, state, revisitOn }) => {
        const again = revisitOn === undefined ? '' : `, ${words.again} ${day(revisitOn)}`;
        return `${words.category[category]}: ${words.needState[state]}${again}`;
      })
      .join('; '),
};

export function cellText(row: TrackingRow, column: ColumnName, words: CellWords, day: (plainDate: string) => string): string {
  const text = texts[column];
  if (text !== undefined) return text(row, words, day);
  const { [column]: value } = row;
  return typeof value === 'string' || typeof value === 'number' ? asText(value) : '';
}
