import type { AuditEntry } from './entry';

const columns = ['seq', 'hour', 'actor', 'action', 'record', 'detail', 'before', 'hash'] as const satisfies readonly (keyof AuditEntry)[];

/** Signs with which a table program begins a formula, also wide or behind blanks. A log holds none; a changed one might. */
const startsFormula = /^[\s\u200b-\u200d\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

const cell = (value: string | number | undefined): string => {
  const text = value === undefined ? '' : String(value);
  return `"${(startsFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** The log as a table. Hashes are given whole: with them anybody can count the chain again. */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  `${[columns.join(','), ...entries.map((entry) => columns.map((column) => cell(entry[column])).join(','))].join('\r\n')}\r\n`;
