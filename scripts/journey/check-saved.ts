import type { PracticeServer } from '../practice';
import { saved } from './household';

type Row = Readonly<Record<string, unknown>>;

const differences = (what: string, row: Row | undefined, wanted: Row): string[] =>
  row === undefined
    ? [`${what} was not saved`]
    : Object.entries(wanted).flatMap(([name, value]) => (row[name] === value ? [] : [`${what}: ${name} is not what the form says`]));

/** What ClientTrack saved, held against the form: every item, both referrals, the unmet need. Empty when all agree. */
export function checkSaved(practice: Pick<PracticeServer, 'state'>, clientTrackId: string): string[] {
  const { clients, enrollments, assessments, referrals, unmetNeeds } = practice.state();
  const ofClient = <R extends { clientId: string }>(rows: readonly R[]): R[] => rows.filter((row) => row.clientId === clientTrackId);
  const newest = clients.filter(({ firstName, lastName }) => firstName === saved.client.firstName && lastName === saved.client.lastName);
  return [
    ...(newest.length === 1 && newest[0]?.clientId === clientTrackId ? [] : ['the captured ID is not the new client']),
    ...differences('client', { ...ofClient(clients)[0] }, saved.client),
    ...differences('enrollment', { ...ofClient(enrollments)[0] }, saved.enrollment),
    ...differences('assessment', { ...ofClient(assessments)[0] }, saved.assessment),
    ...saved.referrals.flatMap((wanted, index) => differences(`referral ${index + 1}`, { ...ofClient(referrals)[index] }, wanted)),
    ...saved.unmetNeeds.flatMap((wanted, index) => differences(`unmet need ${index + 1}`, { ...ofClient(unmetNeeds)[index] }, wanted)),
  ];
}
