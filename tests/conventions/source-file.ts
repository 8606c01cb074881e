import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Stripped, strip } from './strip';

export interface Import {
  /** As written. */
  from: string;
  /** Only types: gone after compiling. */
  isType: boolean;
  /** Path inside the project without extension, where it is one of our own. */
  file?: string;
}

export interface SourceFile extends Stripped {
  /** `lib/fill/plan.ts` */
  path: string;
  text: string;
  imports: Import[];
}

const statement = /\b(?:import|export)\s+(type\s+)?((?:[\w$*{][^;'"]*?)\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const onlyTypes = /^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}\s*from\s*$/;
const inlineType = /[:<|&=]\s*(?:typeof\s+)?$/;

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(statement)].map((match) => {
    const from = match[3] ?? match[4] ?? '';
    const isInlineType = match[4] !== undefined && inlineType.test(code.slice(0, match.index)) && !/=\s*$/.test(code.slice(0, match.index));
    const isType = match[1] !== undefined || isInlineType || onlyTypes.test(match[2] ?? '');
    if (!from.startsWith('.')) return { from, isType };
    const file = posix.join(posix.dirname(path), from).replace(/\.(?:tsx?|mjs)$/, '');
    return { from, isType, file };
  });
}

export function sourceFile(path: string, text: string): SourceFile {
  const stripped = strip(text);
  return { path, text, ...stripped, imports: importsOf(path, stripped.withTexts) };
}

/** Every program file below these folders. */
export function readSources(root: string, folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)))
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

export const withoutExtension = (path: string) => path.replace(/\.(?:tsx?|mjs)$/, '');
