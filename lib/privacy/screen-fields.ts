import type { Finding } from './finding';
import { nameFindings } from './name-findings';
import { type FieldUse, screenText } from './screen-text';
import type { ScreeningWords } from './screening-words';

/** One field to look at; `where` is the name it has everywhere else. */
export interface ScreenedField {
  where: string;
  use: FieldUse;
  text: string;
}

/** Names the field and the kind, never the value. */
export type Hit = Finding & { where: string };

/**
 * The one screening for what is typed, pasted, imported, filled and exported (D3). Hard hits stop, soft ones ask a person;
 * with `noNames` for words only hard ones are found, and nothing has to be loaded.
 */
export const screenFields = (fields: readonly ScreenedField[], words: ScreeningWords): Hit[] =>
  fields.flatMap(({ where, use, text }) => screenField(text, use, words).map((finding): Hit => ({ where, ...finding })));

/** Of one field: what must not be sent at all, then what is wrong with a name as a name. */
export const screenField = (text: string, use: FieldUse, words: ScreeningWords): Finding[] =>
  use === 'code-name' ? [...screenText(text, use), ...nameFindings(text, words)] : screenText(text, use);
