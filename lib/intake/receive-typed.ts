import type { Referral } from '../hmis/referral';
import type { UnmetNeed } from '../hmis/unmet-need';
import { loadCodeWords } from '../privacy/load-code-words';
import { isMisheard } from '../privacy/make-code-name';
import { loadScreeningWords } from '../privacy/screening-words';
import type { IntakeResult, ReceivedForm } from './intake-result';
import { type Ledger, openLedger } from './ledger';
import {
  readCategory,
  readCodeName,
  readPastDate,
  readPhone,
  readProvider,
  readReason,
  readService,
  readVeteranStatus,
  readWholeNumber,
} from './read-items';
import { asksForCodeName, type Refusal, soft } from './refusal';
import type { TypedForm, TypedReferral, TypedUnmetNeed } from './typed-form';

/** What the person in front of the form vouches for. */
export interface Attested {
  /** The VSP says that the real-looking name is a code name. */
  codeNameConfirmed: boolean;
}

/** A form as it came, before anybody looked at its values. */
export type RawForm = Omit<TypedForm, 'veteranStatus'> & { veteranStatus: string };

/**
 * Takes a typed form: what is good, what is refused and why. `today` is 'YYYY-MM-DD'.
 * `already` are cells that the reading of a file refused before.
 */
export async function receiveTyped(
  typed: RawForm,
  today: string,
  attested: Attested = { codeNameConfirmed: false },
  already: Refusal[] = [],
): Promise<IntakeResult> {
  const ledger = openLedger(already);
  const readDay = readPastDate(today);
  const readName = readCodeName(await loadScreeningWords());
  const firstName = ledger.take('firstName', typed.firstName, readName, 'needed');
  const lastName = ledger.take('lastName', typed.lastName, readName, 'needed');
  const entryDate = ledger.take('entryDate', typed.entryDate, readDay, 'needed');
  const veteranStatus = ledger.take('veteranStatus', typed.veteranStatus, readVeteranStatus, 'needed');
  const specialPopulationScore = ledger.take('specialPopulationScore', typed.specialPopulationScore, readWholeNumber(22), 'needed');
  const minimumBedrooms = ledger.take('minimumBedrooms', typed.minimumBedrooms, readWholeNumber(6), 'needed');
  const contactPhone = ledger.take('contactPhone', typed.contactPhone, readPhone, 'needed');
  const referrals = typed.referrals.map((row, index) => takeReferral(ledger, row, `referral.${index + 1}`, today));
  const unmetNeeds = typed.unmetNeeds.map((row, index) => takeUnmetNeed(ledger, row, `unmetNeed.${index + 1}`));

  const draft: TypedForm = {
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    entryDate: entryDate ?? '',
    veteranStatus: veteranStatus ?? '',
    specialPopulationScore: String(specialPopulationScore ?? ''),
    minimumBedrooms: String(minimumBedrooms ?? ''),
    contactPhone: contactPhone ?? '',
    referrals: referrals.map(({ draft }) => draft),
    unmetNeeds: unmetNeeds.map(({ draft }) => draft),
  };
  const misheard =
    firstName && lastName && isMisheard({ firstName, lastName }, await loadCodeWords()) ? [soft('lastName', 'misheard')] : [];
  const refusals = [...ledger.refusals(), ...misheard].filter((refusal) => !(attested.codeNameConfirmed && asksForCodeName(refusal)));
  const result: IntakeResult = { draft, cells: ledger.cells(), refusals };
  if (refusals.some((refusal) => refusal.severity === 'hard' || asksForCodeName(refusal))) return result;
  if (!firstName || !lastName || !entryDate || !veteranStatus || !contactPhone) return result;
  if (specialPopulationScore === undefined || minimumBedrooms === undefined) return result;
  const form: ReceivedForm = {
    items: {
      firstName,
      lastName,
      entryDate,
      veteranStatus: veteranStatus === '1' ? 1 : 99,
      specialPopulationScore,
      minimumBedrooms,
      contactPhone,
    },
    referrals: referrals.flatMap(({ referral }) => referral ?? []),
    unmetNeeds: unmetNeeds.flatMap(({ unmetNeed }) => unmetNeed ?? []),
  };
  return { ...result, form };
}

/** A row with nothing in it asks for nothing; one with anything in it needs all of its cells but the hand-over. */
function takeReferral(ledger: Ledger, row: TypedReferral, where: string, today: string): { draft: TypedReferral; referral?: Referral } {
  const need = `${row.service}${row.provider}${row.warmHandoffDate}`.trim() === '' ? 'optional' : 'needed';
  const service = ledger.take(`${where}.service`, row.service, readService, need);
  const provider = ledger.take(`${where}.provider`, row.provider, readProvider, need);
  const warmHandoffDate = ledger.take(`${where}.warmHandoffDate`, row.warmHandoffDate, readPastDate(today), 'optional');
  const draft = { service: service ?? '', provider: provider ?? '', warmHandoffDate: warmHandoffDate ?? '' };
  if (!service || !provider) return { draft };
  return { draft, referral: { id: crypto.randomUUID(), service, provider, ...(warmHandoffDate && { warmHandoffDate }) } };
}

function takeUnmetNeed(ledger: Ledger, row: TypedUnmetNeed, where: string): { draft: TypedUnmetNeed; unmetNeed?: UnmetNeed } {
  const need = `${row.category}${row.reason}`.trim() === '' ? 'optional' : 'needed';
  const category = ledger.take(`${where}.category`, row.category, readCategory, need);
  const reason = ledger.take(`${where}.reason`, row.reason, readReason, need);
  const draft = { category: category ?? '', reason: reason ?? '' };
  return category && reason ? { draft, unmetNeed: { id: crypto.randomUUID(), category, reason } } : { draft };
}
