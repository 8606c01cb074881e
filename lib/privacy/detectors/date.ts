import type { Detector } from '../finding';
import { monthWords } from '../month-words';

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w{3,6}teenth|twentieth|thirtieth|(?:twenty|thirty)[- ]\\w{4,7}(?:st|nd|rd|th)|primer[oa]?|segundo';
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const fullMonth = '(?:0[1-9]|1[0-2])';
const fullDay = '(?:0[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';

/** Birth dates, and every other date: none belongs outside the fields for dates. */
export const date: Detector = {
  kind: 'date',
  everywhere: [
    /(?<!\d)\d{1,2} ?[-/.,] ?\d{1,2} ?[-/.,] ?(?:\d{4}|'?\d{2})(?!\d)/,
    /(?<!\d)\d{4} ?[-/.,] ?\d{1,2} ?[-/.,] ?\d{1,2}(?!\d)/,
    new RegExp(`\\b(?:${monthWords})\\b\\.?[ /,.-]{0,3}(?:the |of |de |del )?'?\\d{1,4}(?:st|nd|rd|th)?\\b`),
    new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th|ro|o)?[ /.-]{0,3}(?:of |de |del )?[-/]?(?:${monthWords})\\b`),
    new RegExp(`\\b(?:${monthWords}) (?:the )?(?:${ordinals})\\b|\\b(?:${ordinals}) (?:of |de |day of )?(?:${monthWords})\\b`),
    /\bd[. ]?o[. ]?b\b|\bborn\b|\bb-?day\b|\bbirth\w*|\bnacid[oa]\b|\bnacio\b|\bnacimiento\b|\bcumple(?:anos)?\b/,
    /\bf(?:echa)?\.? ?(?:de )?nac\b|\bf\.?d\.?n\b/,
  ],
  amongWords: [
    new RegExp(`(?:${monthWords})\\d{1,2}`),
    /(?<!\d)\d{1,2} \d{1,2} (?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{4} \d{1,2} \d{1,2}(?!\d)/,
    new RegExp(`(?<![\\d/])${month} ?[/] ?${day}(?![\\d/])`),
    new RegExp(`(?<!\\d)${month} ?[-/.] ?${year}(?!\\d)`),
    new RegExp(`(?<!\\d)(?:${fullMonth}${fullDay}${year}|${year}${fullMonth}${fullDay}|${fullDay}${fullMonth}${year})(?!\\d)`),
    new RegExp(`(?<!\\d)(?:${fullMonth}${fullDay}\\d{2})(?!\\d)`),
    /(?<!\d)(?:19[2-9]\d|20[0-4]\d)(?!\d)/,
    /(?<![a-z0-9])'\d{2}(?!\d)/,
  ],
};
