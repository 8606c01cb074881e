import { type SourceFile, withoutExtension } from './source-file';

const byFile = (files: SourceFile[]) => new Map(files.map((file) => [withoutExtension(file.path), file]));

/** Each circle of imports once, as `a > b > a`. Types count too: a circle of types is a muddle as well. */
export function cycles(files: SourceFile[]): string[] {
  const known = byFile(files);
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    const begun = trail.indexOf(file);
    if (begun >= 0) found.add([...trail.slice(begun), file].join(' > '));
    if (begun >= 0 || finished.has(file)) return;
    for (const { file: next } of known.get(file)?.imports ?? []) {
      if (next !== undefined && known.has(next)) visit(next, [...trail, file]);
    }
    finished.add(file);
  };
  for (const file of known.keys()) visit(file, []);
  return [...found];
}

/** Everything a file carries into its bundle: our files by path, packages by name. Types weigh nothing. */
export function carriedBy(files: SourceFile[], entry: string): string[] {
  const known = byFile(files);
  const seen = new Set<string>();
  const visit = (name: string) => {
    for (const { from, file, isType } of known.get(name)?.imports ?? []) {
      const next = file ?? from;
      if (isType || seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(withoutExtension(entry));
  return [...seen].sort();
}
