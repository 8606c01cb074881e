import { age } from './detectors/age';
import { date } from './detectors/date';
import { digits } from './detectors/digits';
import { email } from './detectors/email';
import { handle } from './detectors/handle';
import { idNumber } from './detectors/id-number';
import { phone } from './detectors/phone';
import { ssn } from './detectors/ssn';
import { streetAddress } from './detectors/street-address';
import { webAddress } from './detectors/web-address';
import type { Detector, Finding } from './finding';
import { readingsOf } from './readings-of';

/** What a field is for, and so what belongs in it. */
export type FieldUse = 'code-name' | 'agency' | 'phone' | 'date' | 'number' | 'choice' | 'note';

/** In order of what to say first. */
const detectors: Detector[] = [ssn, email, webAddress, handle, phone, date, age, streetAddress, idNumber, digits];

/** What belongs in the field: it is taken out once before the rest is looked at. */
const belongs: Partial<Record<FieldUse, RegExp>> = {
  phone: /(?:\+?1[\s().-]*)?(?<!\d)\d{3}[\s().-]*\d{3}[\s().-]*\d{2}[\s().-]*\d{2}(?!\d)/,
  date: /(?<!\d)(?:\d{1,2}[-/. ]{1,3}\d{1,2}[-/. ]{1,3}(?:\d{4}|\d{2})|\d{4}[-/. ]{1,3}\d{1,2}[-/. ]{1,3}\d{1,2}|\d{6}|\d{8})(?!\d)|(?<!\d)\d{1,2}[ -]+(?:de )?[a-z]{3,10}\.?[ -]+(?:de )?\d{2,4}(?!\d)|\b[a-z]{3,10}\.? \d{1,2},? \d{4}(?!\d)/,
  number: /^-?\d{1,3}$/,
};

/** Longer than any field takes; what follows cannot be kept anyway. */
const longest = 5000;

/** Which kinds of personal data a text holds, the plainest first. Pure; never returns, keeps or logs the text (R18). */
export function screenText(text: string, use: FieldUse): Finding[] {
  const isWords = use === 'code-name' || use === 'agency' || use === 'note';
  const isName = use === 'code-name' || use === 'note';
  const own = belongs[use];
  const [plain = '', ...others] = readingsOf(text.slice(0, longest));
  const readings = [plain, ...others].map((reading) => (own === undefined ? reading : reading.replace(own, ' ').trim()));
  const finds = (patterns: RegExp[], texts: string[]) => patterns.some((pattern) => texts.some((reading) => pattern.test(reading)));
  return detectors
    .filter(
      ({ everywhere, amongWords = [], inNames = [] }) =>
        finds(everywhere, readings) || (isWords && finds(amongWords, readings)) || (isName && finds(inNames, [plain])),
    )
    .map(({ kind }): Finding => ({ kind, severity: 'hard' }));
}
