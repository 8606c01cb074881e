import { projects, referralService, textOf } from './lists';
import type { PracticeProfile } from './profile';
import { providerName } from './providers';
import { blankReferral, type EnrollmentRecord, type ReferralRecord } from './records';
import { firstClientId, seedClients } from './seed';

interface History {
  /** Position among the invented clients: near-duplicates of one another, one with a past and one without. */
  client: number;
  projectCode: string;
  startDate: string;
  exitDate?: string;
  referral?: { serviceCode: string; providerCode: string; date: string; status: string };
}

const histories: readonly History[] = [
  {
    client: 2,
    projectCode: '4471',
    startDate: '03/02/2026',
    referral: { serviceCode: '2013', providerCode: '3150', date: '03/09/2026', status: 'Active' },
  },
  { client: 6, projectCode: '4492', startDate: '01/12/2026', exitDate: '04/20/2026' },
  {
    client: 7,
    projectCode: '4471',
    startDate: '09/28/2026',
    referral: { serviceCode: '2010', providerCode: '3101', date: '09/29/2026', status: 'Closed' },
  },
  { client: 14, projectCode: '4480', startDate: '06/15/2026' },
  {
    client: 21,
    projectCode: '4471',
    startDate: '10/05/2026',
    referral: { serviceCode: '2014', providerCode: '3178', date: '10/06/2026', status: 'New' },
  },
  { client: 22, projectCode: '4492', startDate: '08/03/2026' },
];

const firstEnrollment = 552_101;
const firstReferral = 639_101;

/** What some of the clients were helped with before anybody practises: below the numbers that are given out. */
export function seedHistory(profile: PracticeProfile): { enrollments: EnrollmentRecord[]; referrals: ReferralRecord[] } {
  const clients = seedClients();
  const clientIdOf = ({ client }: History) => clients[client]?.clientId ?? String(firstClientId - 1);
  const enrollments = histories.map((history, index) => ({
    enrollId: String(firstEnrollment + index),
    clientId: clientIdOf(history),
    project: textOf(projects, history.projectCode),
    projectCode: history.projectCode,
    projectStartDate: history.startDate,
    engagementDate: '',
    relationship: 'SL',
    caseManager: 'Zzcaseworker, Practice',
    exitDate: history.exitDate ?? '',
    destination: history.exitDate === undefined ? '' : 'No exit interview completed',
    destinationCode: history.exitDate === undefined ? '' : '30',
    subsidyType: '',
    exitReason: '',
  }));
  const referrals = histories.flatMap((history, index) => {
    const { referral } = history;
    if (referral === undefined) return [];
    return {
      ...blankReferral,
      referralId: String(firstReferral + index),
      clientId: clientIdOf(history),
      enrollId: String(firstEnrollment + index),
      date: referral.date,
      service: textOf(referralService, referral.serviceCode),
      serviceCode: referral.serviceCode,
      provider: providerName(profile, referral.providerCode),
      providerCode: referral.providerCode,
      fromProvider: profile.organization,
      status: referral.status,
    };
  });
  return { enrollments, referrals };
}
