import type { PracticeProfile } from './profile';
import type { Session } from './state';

/** Who may be looked up as a user: the person signed in and three invented colleagues. */
export function usersOf(profile: PracticeProfile, session: Session) {
  return [
    { userId: '101', userName: session.user, organization: profile.organization },
    { userId: '102', userName: 'Zzora Zzdesk', organization: profile.organization },
    { userId: '103', userName: 'Zzpaul Zzporch', organization: 'Caprock Outreach Agency' },
    { userId: '104', userName: 'Zzrita Zzporch', organization: 'Mesa Alta Lead Agency' },
  ];
}
