import type { RecordList } from './record-list';
import { enrollmentList } from './record-lists/enrollments';
import { referralList } from './record-lists/referrals';
import { serviceList } from './record-lists/services';
import { unmetNeedList } from './record-lists/unmet-needs';

/** Every list page there is: a further one is a file in record-lists/ and a line here. */
export const recordLists: readonly RecordList[] = [enrollmentList, serviceList, referralList, unmetNeedList];
