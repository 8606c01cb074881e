let known: Promise<readonly string[]> | undefined;

/** The first parts of code names, fetched from our own package when the first one is looked at. */
export function loadCodeWords(): Promise<readonly string[]> {
  known ??= import('./words/code-words').then(({ codeWords }) => codeWords.trim().split(/\s+/));
  return known;
}
