import { guardCell } from '../spreadsheet/safe-cell';
import type { AuditEntry } from './entry';

const columns = ['seq', 'hour', 'actor', 'action', 'record', 'detail', 'before', 'hash'] as const satisfies readonly (keyof AuditEntry)[];

/** A log begins no formula; a changed one might. */
const cell = (value: string | number | undefined): string =>
  `"${guardCell(value === undefined ? '' : String(value)).replaceAll('"', '""')}"`;

/** The log as a table. Hashes are given whole: with them anybody can count the chain again. */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  `${[columns.join(','), ...entries.map((entry) => columns.map((column) => cell(entry[column])).join(','))].join('\r\n')}\r\n`;
