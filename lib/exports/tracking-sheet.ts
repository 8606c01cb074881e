import { cellText } from '../tracking/cell-text';
import { sheetColumns } from '../tracking/columns';
import type { SheetExport, SheetRecords } from './sheet-export';

const shownColumns = ({ view }: SheetRecords) => sheetColumns.filter(({ name }) => name === 'ref' || view.columns.includes(name));

/** The sheet as it is shown: its rows in their order, its columns. Days stay days, so that a spreadsheet can sort by them. */
export const trackingSheet: SheetExport = {
  name: 'tracking-sheet',
  columns: (records, words) => shownColumns(records).map(({ name, kind, width }) => ({ title: words.columns[name], kind, width })),
  rows(records, words) {
    const columns = shownColumns(records);
    return records.shown.map((row) =>
      columns.map(({ name, kind }) => (kind === 'number' ? row[name] : cellText(row, name, words, (day) => day))),
    );
  },
  leftOut: () => 0,
};
