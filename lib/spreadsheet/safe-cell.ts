/** What makes a spreadsheet take a text for a formula, also behind blanks, marks of its own and in wide or unseen letters (ASVS 1.2.10). */
const formulaLike = /^'*(?:[\s\p{Cf}]*[=+\-@|%＝＋－＠]|[\t\r\n])/u;

/** A text that no spreadsheet runs when it opens the CSV. */
export const guardCell = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguardCell = (text: string): string => (text.startsWith("'") && formulaLike.test(text.slice(1)) ? text.slice(1) : text);
