import { referralServices } from '../hmis/referral';
import { unmetNeedCategories, unmetNeedReasons } from '../hmis/unmet-need';
import { nameFindings } from '../privacy/name-findings';
import { type FieldUse, screenText } from '../privacy/screen-text';
import type { ScreeningWords } from '../privacy/screening-words';
import { type FormWords, findCode } from './form-words';
import { daysBetween, readDate } from './read-date';
import type { ItemRefusalReason } from './refusal';

/** What one cell says: the value, perhaps with a remark, or why it is not taken. */
export type Reading<T> = { value: T; remark?: ItemRefusalReason } | { refused: ItemRefusalReason };

/** An entry date further back than this is taken for a birth date. */
const oldestEntryInDays = 3653;
const oldInDays = 365;

/** The plain reason, unless the cell holds something that should not have been sent at all. */
export const unless = (text: string, use: FieldUse, reason: ItemRefusalReason): { refused: ItemRefusalReason } => ({
  refused: screenText(text, use)[0]?.kind ?? reason,
});

/** What makes a name doubtful is a remark; what is wrong with it refuses it. */
export const readCodeName =
  (words: ScreeningWords) =>
  (text: string): Reading<string> => {
    const [personal] = screenText(text, 'code-name');
    if (personal) return { refused: personal.kind };
    const name = text.normalize('NFC').replace(/\s+/g, ' ');
    if (name.length < 2 || name.length > 50) return { refused: 'wrong-length' };
    if (!/^\p{L}[\p{L} '-]*\p{L}$/u.test(name)) return { refused: 'not-letters' };
    const [finding] = nameFindings(name, words).sort((one) => (one.severity === 'hard' ? -1 : 1));
    if (finding === undefined) return { value: name };
    return finding.severity === 'hard' ? { refused: finding.kind } : { value: name, remark: finding.kind };
  };

export const readPastDate =
  (today: string) =>
  (text: string): Reading<string> => {
    const value = readDate(text);
    if (!value) return unless(text, 'date', 'not-a-date');
    const age = daysBetween(value, today);
    if (age < 0) return { refused: 'date-in-future' };
    if (age > oldestEntryInDays) return { refused: 'date' };
    return age > oldInDays ? { value, remark: 'date-old' } : { value };
  };

export const readWholeNumber =
  (highest: number) =>
  (text: string): Reading<number> => {
    if (!/^-?\d+$/.test(text)) return unless(text, 'number', 'not-a-number');
    const value = Number(text);
    return value >= 0 && value <= highest ? { value } : unless(text, 'number', 'out-of-range');
  };

/** Ten digits as NANP writes them, whatever stands between. */
export function readPhone(text: string): Reading<string> {
  const value = text.replace(/[\s().\-–]/g, '').replace(/^\+?1(?=\d{10}$)/, '');
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(value) ? { value } : unless(text, 'phone', 'not-a-phone');
}

/** An agency's name may hold digits, never anything of a person's. */
export function readProvider(text: string): Reading<string> {
  const [personal] = screenText(text, 'agency');
  if (personal) return { refused: personal.kind };
  const value = text.normalize('NFC').replace(/\s+/g, ' ');
  return value.length < 2 || value.length > 60 ? { refused: 'wrong-length' } : { value };
}

/** A choice of one of the form's lists, by its code or in the words of either language. */
export const readFrom =
  <Code extends string>(codes: readonly Code[], of: keyof FormWords) =>
  (text: string): Reading<Code> => {
    const value = findCode(codes, of, text);
    return value ? { value } : unless(text, 'choice', 'not-offered');
  };

export const readVeteranStatus = readFrom(['1', '99'], 'veteranStatus');
export const readService = readFrom(referralServices, 'services');
export const readCategory = readFrom(unmetNeedCategories, 'categories');
export const readReason = readFrom(unmetNeedReasons, 'reasons');
