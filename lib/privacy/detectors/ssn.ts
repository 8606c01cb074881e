import type { Detector } from '../finding';

/** Also areas that were never issued: nobody writes nine digits so by chance. ITINs too. */
export const ssn: Detector = {
  kind: 'ssn',
  everywhere: [
    /(?<![\d-])\d{3}[-. /]{0,3}\d{2}[-. /]{0,3}\d{4}(?![\d-])/,
    /\bs\.?s\.?n(?![a-z])|\b(?:itin|soc(?:ial)?\.? sec(?:urity)?|seguro social)\b/,
    /\bss ?(?:#|no\b|num|:|-)/,
    /\bsocial ?(?:#|no\b|num|is|:)? ?\d{4}(?!\d)/,
    /\b(?:last|ultim[oa]s) ?(?:4|four|cuatro)\b/,
    /(?<![\dx*#])[x*#]{3}[-. ]?[x*#]{2}[-. ]?\d{4}(?!\d)/,
  ],
  amongWords: [
    /(?<![\d-])\d{3}[^\p{L}\d]{0,3}\d{2}[^\p{L}\d]{0,3}\d{4}(?![\d-])/u,
    /(?<!\d[ ,.()/-]{0,2})\d(?:[ ,.()/-]{0,3}\d){8}(?![ ,.()/-]{0,2}\d)/,
  ],
};
