import { clientTrackId } from '../hmis/ids';
import { screenFields } from '../privacy/screen-fields';
import { noNames } from '../privacy/screening-words';
import { hard, type Refusal } from './refusal';
import type { TypedExit } from './typed-exit';
import type { TypedForm } from './typed-form';

const uses = [
  ['firstName', 'code-name'],
  ['lastName', 'code-name'],
  ['specialPopulationScore', 'number'],
  ['minimumBedrooms', 'number'],
  ['contactPhone', 'phone'],
] as const;

/** Empties every field of a form in typing that holds what must not be sent, and says which and why. Names are asked about later. */
export function takeOutPersonalData(form: TypedForm): { form: TypedForm; refusals: Refusal[] } {
  const items = uses.map(([where, use]) => ({ where, use, text: form[where] }));
  const agencies = form.referrals.map(({ provider }, at) => ({
    where: `referral.${at + 1}.provider`,
    use: 'agency' as const,
    text: provider,
  }));
  const hits = screenFields([...items, ...agencies], noNames).filter(({ severity }) => severity === 'hard');
  const isHit = (where: string): boolean => hits.some((hit) => hit.where === where);
  const emptied = Object.fromEntries(uses.filter(([where]) => isHit(where)).map(([where]) => [where, '']));
  const referrals = form.referrals.map((row, at) => (isHit(`referral.${at + 1}.provider`) ? { ...row, provider: '' } : row));
  // Of one field the plainest kind is said.
  const refusals = hits
    .filter(({ where }, at) => hits.findIndex((hit) => hit.where === where) === at)
    .map(({ where, kind }) => hard(where, kind));
  return { form: { ...form, ...emptied, referrals }, refusals };
}

/** Of an Exit form one field is typed. Nine digits in a row may be ClientTrack's own number; anything else is looked at. */
export function takeOutOfExit(exit: TypedExit): { form: TypedExit; refusals: Refusal[] } {
  const where = 'clientTrackId';
  if (clientTrackId.safeParse(exit.clientTrackId).success) return { form: exit, refusals: [] };
  const [hit] = screenFields([{ where, use: 'choice', text: exit.clientTrackId }], noNames);
  return hit === undefined ? { form: exit, refusals: [] } : { form: { ...exit, clientTrackId: '' }, refusals: [hard(where, hit.kind)] };
}
