import type { SourceFile } from './source-file';

const bannedFolders = ['utils', 'helpers', 'common', 'types'];
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.(?:tsx?|mjs)$/;

export function nameProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    const banned = parts.slice(0, -1).find((folder) => bannedFolders.includes(folder));
    return [
      ...(kebabCase.test(name) ? [] : [`${path}: file names are kebab-case`]),
      ...(/^index\.(?:tsx?|mjs)$/.test(name) ? [`${path}: no index files; name it after what it holds`] : []),
      ...(banned === undefined ? [] : [`${path}: no folder ${banned}; put it with its subject`]),
    ];
  });
}

/** Lists of words are as long as they are; programs are not. */
const mayBeLong = ['lib/i18n/', 'lib/practice/forms/', 'lib/privacy/words/'];
const limits = [
  { folder: 'lib/screens/', lines: 200 },
  { folder: '', lines: 250 },
];

export const lengthOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

export function lengthProblems(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => !mayBeLong.some((folder) => path.startsWith(folder)))
    .flatMap((file) => {
      const limit = limits.find(({ folder }) => file.path.startsWith(folder))?.lines ?? 0;
      const lines = lengthOf(file);
      return lines > limit ? [`${file.path}: ${lines} lines of ${limit}; split it by subject`] : [];
    });
}

export function medianLength(files: SourceFile[]): number {
  const lengths = files.map(lengthOf).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** A data file says where it was seen, how sure that is, and when. */
export function headerProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const header = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? '';
    const lacks = [
      ...(/Seen: \S/.test(header) ? [] : ['where it was seen ("Seen: …")']),
      ...(/\bevidence [A-Z]\b/.test(header) ? [] : ['the evidence tag ("evidence X")']),
      ...(/\b20\d\d-\d\d-\d\d\b/.test(header) ? [] : ['the date']),
    ];
    return lacks.length === 0 ? [] : [`${path}: its header lacks ${lacks.join(', ')}`];
  });
}

/** Data says what is; it does not do. */
export function logicProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path, code, withTexts }) => {
    // A regular expression is blank in `code` and still there in `withTexts`.
    const hasRegex = /[=(,:[]\s*\/(?![/*])/.test(withTexts) && !/[=(,:[]\s*\//.test(code);
    const verb =
      /=>|\bfunction\b|\bnew\b|\bif\b|\bclass\b|\?\s*[^:]+:\s/.exec(code)?.[0] ?? (hasRegex ? 'a regular expression' : undefined);
    return verb === undefined ? [] : [`${path}: holds ${verb}; a data file has no logic`];
  });
}
