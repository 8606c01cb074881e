/** Kinds of personal data that a Data Transfer form must not carry (domain rules D3). */
export type DetectorId = 'ssn' | 'date' | 'age' | 'email' | 'web-address' | 'phone' | 'street-address' | 'id-number' | 'digits';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?';
const digitWords = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';
const streets =
  'st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|cir|circle|pl|place|pkwy|parkway|way|trl|trail|ter|terrace|loop|hwy|highway|fwy|expy|sq|cove|cv';

/** In order of what to say first. The texts are normalised before: one width of digits, no invisible characters. */
const detectors: { id: DetectorId; patterns: RegExp[] }[] = [
  {
    id: 'ssn',
    patterns: [
      /(?<!\d)(?!000|666|9\d\d)\d{3}[-. ]?(?!00)\d{2}[-. ]?(?!0000)\d{4}(?!\d)/,
      /\b(?:ssn|social security|social sec|seguro social|last (?:4|four))\b/i,
      /(?<![\dx*])[x*]{3}[-. ]?[x*]{2}[-. ]?\d{4}(?!\d)/i,
    ],
  },
  { id: 'email', patterns: [/[^\s@]+@[^\s@]+\.[a-z]{2,}/i, /\S+\s*[([{]at[)\]}]\s*\S+/i] },
  {
    id: 'web-address',
    patterns: [
      /\bhttps?:|\bwww\./i,
      /\b[a-z0-9-]+\.(?:com|org|net|gov|edu|info|us|mx|io|me)\b/i,
      /(?<!\S)@\w{2,}/,
      /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/,
    ],
  },
  {
    id: 'phone',
    patterns: [
      /(?<!\d)(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}(?!\d)/,
      new RegExp(`\\b${digitWords}(?:[\\s,-]+${digitWords}){6,}\\b`, 'i'),
    ],
  },
  {
    id: 'date',
    patterns: [
      /(?<!\d)\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}(?!\d)/,
      new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,4}(?!\\d)`, 'i'),
      new RegExp(`(?<!\\d)\\d{1,2}(?:\\s+de)?\\s+(?:${months})\\b`, 'i'),
      /(?<!\d)(?:19[2-9]\d|20[0-4]\d)(?!\d)/,
      /\b(?:dob|d\.o\.b|born|birth(?:day|date)?|nacid[oa]|nacimiento|cumpleaños)\b/i,
    ],
  },
  { id: 'age', patterns: [/(?<!\d)\d{1,2}\s*-?\s*(?:y\/?o|yrs?|years?|años|anos)\b/i, /\b(?:aged?|edad)\b/i] },
  {
    id: 'street-address',
    patterns: [
      new RegExp(`(?<!\\d)\\d{1,6}\\s+(?:[\\p{L}\\d.'-]+\\s+){0,4}(?:${streets})\\b`, 'iu'),
      /\b(?:p\.?\s?o\.?\s*box|apartado postal)\b/i,
      /\b(?:apt|apartment|unit|suite|ste|depto|departamento)\.?\s*#?\s*\d/i,
      /\b(?:fm|cr|rr|county road|farm to market|hwy|highway|ih|i-)\s*-?\d{1,5}\b/i,
      /\b(?:calle|avenida|av\.|callejón|privada|colonia)\s+\p{L}/iu,
      /(?<!\d)\d{5}(?:-\d{4})?(?!\d)/,
    ],
  },
  {
    id: 'id-number',
    patterns: [
      /\ba[- ]?\d{8,9}\b/i,
      /(?<!\d)\d{8}(?!\d)/,
      /\b[a-z]{3}[- ]?\d{4}\b/i,
      /\b(?:case|cause|caso|medicaid|passport|pasaporte|license|licencia|plate|placa)\b/i,
    ],
  },
  { id: 'digits', patterns: [/\d/] },
];

const invisible = /\p{Cf}|\u034F/gu;

/** Which kinds of personal data the text holds, the plainest first. Never returns, keeps or logs the text (R18). */
export function findPersonalData(text: string): DetectorId[] {
  const plain = text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\p{Nd}/gu, toAsciiDigit);
  return detectors.filter(({ patterns }) => patterns.some((pattern) => pattern.test(plain))).map(({ id }) => id);
}

/** Digits of other scripts stand in runs of ten that begin at a code point whose digit value is 0. */
function toAsciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero -= 1;
  return String(own - zero);
}
