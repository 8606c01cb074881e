import { caseConference } from './case-conference';
import { counts } from './counts';
import type { SheetExport } from './sheet-export';
import { trackingSheet } from './tracking-sheet';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

/** What can be saved from the tracking sheet; a further one is a file here and a line. */
export const sheetExports: readonly SheetExport[] = [trackingSheet, caseConference, counts];

export const exportFormats = {
  xlsx: { write: writeWorkbook, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { write: writeCsv, type: 'text/csv' },
} as const;
export type ExportFormat = keyof typeof exportFormats;
