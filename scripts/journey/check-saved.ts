import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import type { FormByHand } from '../browser/type-form';
import type { PracticeServer } from '../practice';
import { saved } from './household';

type Row = Readonly<Record<string, unknown>>;

export const differences = (what: string, row: Row | undefined, wanted: Row): string[] =>
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

const services: Readonly<Record<string, string>> = { rrh: 'CES - RRH Referral', psh: 'CES - PSH Referral', es: 'CES - ES Referral' };
/** Never ours to tick or to write (R28). */
const untouched = { comments: '', isEmailAuthorized: '', isVoucherAuthorized: '' };

/** A need of the form as each way of recording it leaves it, in ClientTrack's words. */
const asReferral: Readonly<Record<'service' | 'status', Row>> = {
  service: { service: `Unmet Need - ${saved.unmetNeeds[0].need}`, provider: 'Unmet Need' },
  status: { status: 'Unmet Need', need: saved.unmetNeeds[0].need },
};

/** What was recorded for a client who was there before: each referral and unmet need once, nothing more, nothing beside the form. */
export function checkRecorded(
  practice: Pick<PracticeServer, 'state'>,
  clientTrackId: string,
  form: FormByHand,
  needsAs: UnmetNeedRecipe['as'] = 'need',
): string[] {
  const { clients, enrollments, referrals, unmetNeeds } = practice.state();
  const enrollId = enrollments.find((enrollment) => enrollment.clientId === clientTrackId)?.enrollId;
  const mine = referrals.filter((referral) => referral.clientId === clientTrackId);
  const needs = unmetNeeds.filter((need) => need.clientId === clientTrackId);
  const same = clients.filter(({ firstName, lastName }) => firstName === form.firstName && lastName === form.lastName);
  const every = { date: saved.enrollment.projectStartDate, ...untouched, enrollId };
  const isReferral = needsAs !== 'need';
  const counts = {
    referral: form.referrals.length + (isReferral ? form.unmetNeeds.length : 0),
    need: isReferral ? 0 : form.unmetNeeds.length,
  };
  return [
    ...(same.length === 1 ? [] : ['a second client was made']),
    ...(mine.length === counts.referral && referrals.length === mine.length ? [] : [`${referrals.length} referrals were saved`]),
    ...(needs.length === counts.need && unmetNeeds.length === needs.length ? [] : [`${unmetNeeds.length} needs were saved`]),
    ...form.referrals.flatMap(({ service, provider }, index) => {
      const referral = mine.find((one) => one.provider === provider);
      return differences(`referral ${index + 1}`, referral && { ...referral }, { service: services[service], need: '', ...every });
    }),
    ...saved.unmetNeeds.flatMap((wanted, index) => {
      const need = isReferral ? mine[form.referrals.length + index] : needs[index];
      return differences(
        `unmet need ${index + 1}`,
        need && { ...need },
        isReferral ? { ...asReferral[needsAs], ...every } : { ...wanted, comments: '', enrollId },
      );
    }),
  ];
}
