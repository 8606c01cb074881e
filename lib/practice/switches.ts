import type { MenuGroup } from './menu';

/** How one list differs from its own definition. */
export interface ListLayout {
  /** Keys of the columns in the order shown; one that is not named is left out. */
  columns?: readonly string[];
  /** Group heading rows (Active, Exited) between the rows. */
  isGrouped?: boolean;
  /** Our name of a group → this customer's. */
  groupNames?: Readonly<Record<string, string>>;
  actionsAt?: 'first' | 'last';
  /** Labels of the row's action menu in their order: the position is the number of `#amb{n}`. */
  menu?: readonly string[];
}

/** What a customer's ClientTrack does in another way. Data only; what is left out is as in the practice profile. */
export interface PracticeSwitches {
  /** Save & Close of the barriers wants a second click when there are answers from before. */
  isBarriersSavedTwice?: boolean;
  /** The dashboard's parts load after the page, each this long after it was asked for. */
  latePartsMs?: number;
  /** Rows of Quick Referrals; more than there are providers are filled up with numbered ones. */
  quickReferralRows?: number;
  /** Settings are a page after signing in, not a sidebar. */
  asksSettings?: boolean;
  /** The clients' own portal is elsewhere. */
  hasNoPortal?: boolean;
  /** By FormID, or by the renderer of a dashboard part (`wp85039573form`). */
  lists?: Readonly<Record<string, ListLayout>>;
  /** The whole menu of the Clients workspace. */
  menu?: readonly MenuGroup[];
}
