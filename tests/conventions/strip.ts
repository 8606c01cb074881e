export interface Stripped {
  /** Without comments; texts stay. */
  withTexts: string;
  /** Without comments and without what stands inside quotes. */
  code: string;
}

/** A slash begins a regular expression where a value may begin. */
const beforeRegex = /(?:^|[=(,:[!&|?{};+\n]|=>|return)\s*$/;

/** How far a quoted text, comment or regular expression reaches; `undefined` where none begins. */
function pieceAt(text: string, at: number): { kind: 'comment' | 'text' | 'regex'; end: number } | undefined {
  const rest = text.slice(at, at + 2);
  if (rest === '//') return { kind: 'comment', end: endOf(text, at, /\n|$/g, 0) };
  if (rest === '/*') return { kind: 'comment', end: endOf(text, at + 2, /\*\/|$/g) };
  if (rest[0] === "'") return { kind: 'text', end: endOf(text, at + 1, /(?<!\\)(?:\\\\)*'|\n|$/g) };
  if (rest[0] === '"') return { kind: 'text', end: endOf(text, at + 1, /(?<!\\)(?:\\\\)*"|\n|$/g) };
  if (rest[0] === '`') return { kind: 'text', end: endOf(text, at + 1, /(?<!\\)(?:\\\\)*`|$/g) };
  if (rest[0] !== '/' || !beforeRegex.test(text.slice(Math.max(0, at - 40), at))) return undefined;
  const regex = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
  regex.lastIndex = at;
  return regex.test(text) ? { kind: 'regex', end: regex.lastIndex } : undefined;
}

function endOf(text: string, from: number, stop: RegExp, length?: number): number {
  stop.lastIndex = from;
  const found = stop.exec(text);
  return found === null ? text.length : found.index + (length ?? found[0].length);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Keeps every line in place, so that a line number in one is a line number in all. */
export function strip(text: string): Stripped {
  let withTexts = '';
  let code = '';
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    const part = text.slice(at, piece?.end ?? at + 1);
    withTexts += piece?.kind === 'comment' ? blank(part) : part;
    code += piece === undefined ? part : piece.kind === 'text' ? `${part[0]}${blank(part.slice(1, -1))}${part[0]}` : blank(part);
    at += part.length || 1;
  }
  return { withTexts, code };
}

/** The line a position stands on, from 1. */
export const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;
