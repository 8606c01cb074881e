import { useEffect, useState } from 'react';
import { openSheetReader, type SheetReader } from '../../lib/eligibility/open-sheet-reader';
import type { ReceivedMatrix } from '../../lib/eligibility/receive-matrix';
import type { ColumnNames } from '../../lib/intake/received-file';

/** A region's sheet, read in a worker; when columns are answered it is read again. */
export function useSheet(remembered: ColumnNames, today: string, open: () => SheetReader = openSheetReader) {
  const [reader] = useState(open);
  useEffect(() => reader.close, [reader]);
  const [isReading, setReading] = useState(false);
  const [file, setFile] = useState<File>();
  const [columns, setColumns] = useState(remembered);
  const [sheet, setSheet] = useState<ReceivedMatrix>();

  async function read(next: File, answers: ColumnNames): Promise<void> {
    setReading(true);
    setSheet(await reader.read(next, { today, columns: answers }));
    setReading(false);
  }

  return {
    isReading,
    sheet,
    /** What was said of columns, to be kept with the matrix. */
    columns,
    choose(next: File): void {
      setFile(next);
      setSheet(undefined);
      void read(next, columns);
    },
    answer(answers: ColumnNames): void {
      const all = { ...columns, ...answers };
      setColumns(all);
      if (file !== undefined) void read(file, all);
    },
  };
}
