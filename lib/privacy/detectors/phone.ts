import type { Detector } from '../finding';

export const phone: Detector = {
  kind: 'phone',
  everywhere: [/(?<!\d)(?:\+?1[-. /]{0,2})?\(?\d{3}\)?[-. /]{0,3}\d{3}[-. /]{0,3}\d{4}(?!\d)/, /\+\d{1,3}(?:[ ().-]{0,2}\d){7,12}(?!\d)/],
  amongWords: [
    /(?<!\d)\d{3}[^\p{L}\d]{0,3}\d{3}[^\p{L}\d]{0,3}\d{4}(?!\d)/u,
    /(?<!\d[ ,.()/-]{0,2})(?:1[ ,.()/-]{0,3})?\d(?:[ ,.()/-]{0,3}\d){9}(?![ ,.()/-]{0,2}\d)/,
    /(?<!\d)\d{3}[-. ]{0,3}\d{4}(?!\d)/,
    /(?<!\d)\d{3}[-. ]\d{3}[-. ][a-z]{4}\b/,
    /\b1?[-. ]?8(?:00|33|44|55|66|77|88)[-. ][a-z]{5,10}\b/,
    /\b(?:tel|phone|cell|mobile|call|text|fax|telefono|celular|movil|llame(?: al)?)\b\.? ?[:#]? ?\(?\d/,
    /\b(?:ext|extension)\b\.? ?\d/,
  ],
};
