import type { RecordList } from './record-list';
import { enrollmentPart } from './record-lists/enrollments';
import { referralPart } from './record-lists/referrals';
import { servicePart } from './record-lists/services';
import { unmetNeedPart } from './record-lists/unmet-needs';

export interface DashboardPart {
  /** `wp{webPartId}form` */
  renderer: string;
  zone: string;
  title: string;
  /** Where the zone's heading leads. */
  opens: string;
  list: RecordList;
}

/** Enrollments and services stand where the live site has them [C]; the other two are assumed. */
export const dashboardParts: readonly DashboardPart[] = [
  {
    renderer: 'wp85039573form',
    zone: 'ZoneMiddleMiddle_2',
    title: 'Enrollments',
    opens: 'viewform.aspx?FormID=2778',
    list: enrollmentPart,
  },
  {
    renderer: 'wp931150529form',
    zone: 'ZoneMiddleRight_2',
    title: 'Services',
    opens: 'viewform.aspx?FormID=1000000215',
    list: servicePart,
  },
  {
    renderer: 'wp310775102form',
    zone: 'ZoneBottomMiddle_2',
    title: 'Referrals',
    opens: 'viewform.aspx?FormID=1000000610',
    list: referralPart,
  },
  {
    renderer: 'wp310775188form',
    zone: 'ZoneBottomRow_2',
    title: 'Unmet Needs',
    opens: 'viewform.aspx?FormID=1000000630',
    list: unmetNeedPart,
  },
];
