import type { SheetView } from '../tracking/sheet-view';
import type { TrackingRow } from '../tracking/tracking-row';
import type { ExportTable } from './export-table';
import type { SheetWords } from './sheet-words';

/** What an export is made from: the rows that are shown in their order, all rows there are, and how the sheet is looked at. */
export interface SheetRecords {
  shown: readonly TrackingRow[];
  all: readonly TrackingRow[];
  view: SheetView;
}

/** One file that can leave the sheet. */
export interface SheetExport {
  name: 'tracking-sheet' | 'case-conference' | 'counts';
  columns(records: SheetRecords, words: SheetWords): ExportTable['columns'];
  /** Pure: the same records are the same rows. */
  rows(records: SheetRecords, words: SheetWords): ExportTable['rows'];
  /** Shown rows that are not in it. */
  leftOut(records: SheetRecords): number;
}
