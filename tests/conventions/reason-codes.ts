import type { SourceFile } from './source-file';

const codeType = /export type (\w*(?:Reason|Refusal|Failure|ErrorCode)) =([^;]*);/g;

/** Where a type is part of another one, the other one must have the sentences. */
const isPartOfAnother = (files: SourceFile[], name: string) =>
  files.some(({ code }) => new RegExp(`export type \\w+ =[^;]*\\b${name}\\b`).test(code));

/** Either the catalogue does not compile without all of them, or one file of it has them all as keys. */
function hasSentences(catalogue: SourceFile[], name: string, codes: string[]): boolean {
  const isKeyIn = (text: string) => (one: string) => new RegExp(`^\\s*['"]?${one}['"]?:`, 'm').test(text);
  return catalogue.some(
    ({ code, withTexts }) => code.includes(`satisfies Record<${name}`) || (codes.length > 0 && codes.every(isKeyIn(withTexts))),
  );
}

/** Reason codes that nobody can read, because a catalogue says nothing for them. */
export function silentCodes(files: SourceFile[], catalogueFolder: string): string[] {
  const catalogue = files.filter(({ path }) => path.startsWith(catalogueFolder));
  return files
    .filter(({ path }) => path.startsWith('lib/') && !/^lib\/(?:practice|i18n|page)\//.test(path))
    .flatMap(({ path, withTexts }) => [...withTexts.matchAll(codeType)].map(([, name = '', union = '']) => ({ path, name, union })))
    .filter(({ name }) => !isPartOfAnother(files, name))
    .filter(({ name, union }) => !hasSentences(catalogue, name, union.match(/(?<=')[^']+(?=')/g)?.filter((text) => /\w/.test(text)) ?? []))
    .map(({ path, name }) => `${path}: not every ${name} has a sentence in ${catalogueFolder}`);
}
