import type { IntakeResult } from '../../lib/intake/intake-result';
import type { Refusal, RefusalReason } from '../../lib/intake/refusal';
import { itemNames, type TypedForm } from '../../lib/intake/typed-form';

/** Slips of the keyboard: what was typed may stay in its field to be corrected. Everything else is taken away at once (R18). */
const slips: readonly RefusalReason[] = [
  'missing',
  'not-a-date',
  'date-in-future',
  'date-old',
  'not-a-number',
  'out-of-range',
  'not-offered',
  'not-a-phone',
  'not-an-id',
  'subsidy-not-asked',
  'not-letters',
  'wrong-length',
  'real-name',
  'initials',
  'misheard',
];

/** Whether all that is wrong at a place of the form is a slip. */
export const isSlip = (refusals: readonly Refusal[], where: string): boolean =>
  refusals
    .filter((refusal) => refusal.where === where || refusal.where.startsWith(`${where}.`))
    .every(({ reason }) => slips.includes(reason));

/** The form to go on with after a refusal: what was good, and what was only mistyped. */
export function keepTyped(typed: TypedForm, { draft, refusals }: IntakeResult): TypedForm {
  const kept: TypedForm = { ...draft };
  for (const name of itemNames) {
    if (isSlip(refusals, name)) Object.assign(kept, { [name]: typed[name] });
  }
  kept.referrals = typed.referrals.map((row, index) => (isSlip(refusals, `referral.${index + 1}`) ? row : (draft.referrals[index] ?? row)));
  kept.unmetNeeds = typed.unmetNeeds.map((row, index) =>
    isSlip(refusals, `unmetNeed.${index + 1}`) ? row : (draft.unmetNeeds[index] ?? row),
  );
  return kept;
}

/** A field that was emptied for what stood in it goes on saying why, rather than only that it is empty. */
export const stillSaid = (before: readonly Refusal[], now: readonly Refusal[]): Refusal[] =>
  now.map((refusal) => {
    const taken = before.find(({ where, reason }) => where === refusal.where && !slips.includes(reason));
    return refusal.reason === 'missing' && taken !== undefined ? taken : refusal;
  });
