import type { Detector } from '../finding';

export const age: Detector = {
  kind: 'age',
  everywhere: [
    /(?<!\d)\d{1,3} ?-? ?(?:y\/?\.?o|yrs?|years?|anos?|months? old|mos? old|weeks? old|meses)\b/,
    /\b(?:aged?|edad)\b ?(?:is |es |de )?[:=]? ?\d{1,3}(?!\d)/,
    /\b(?:turn(?:s|ed|ing)?|cumplio|cumplira) \d{1,2}(?!\d)/,
    /(?<!\d)\d{1,2} ?\/? ?[mf]\b(?! ?[a-z&])|\b[mf] ?\/ ?\d{1,2}(?!\d)/,
  ],
  inNames: [/\b(?:aged?|edad|years? old|newborn|toddler|recien nacid[oa]|menor de edad)\b/],
};
