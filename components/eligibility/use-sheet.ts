import { useEffect, useState } from 'react';
import { openSheetReader, type SheetReader } from '../../lib/eligibility/open-sheet-reader';
import { type ReceivedMatrix, receiveMatrix, refusedMatrix } from '../../lib/eligibility/receive-matrix';
import type { ReadSheets } from '../../lib/intake/read-sheets';
import type { ColumnNames } from '../../lib/intake/received-file';
import type { FileRefusalReason } from '../../lib/intake/refusal';

/** What a workbook or CSV can be refused for; the rest are reasons of forms. */
const fileRefusals = ['too-large', 'too-many-rows', 'too-slow', 'unpacks-too-large', 'macros', 'not-readable', 'damaged'] as const;
const refusalOf = (reason: FileRefusalReason) => refusedMatrix(fileRefusals.find((each) => each === reason) ?? 'damaged');

/** A region's sheet, read in a worker; answered columns are read again from what is already here. */
export function useSheet(remembered: ColumnNames, today: string, open: () => SheetReader = openSheetReader) {
  const [reader] = useState(open);
  useEffect(() => reader.close, [reader]);
  const [isReading, setReading] = useState(false);
  const [read, setRead] = useState<ReadSheets>();
  const [columns, setColumns] = useState(remembered);
  const [sheet, setSheet] = useState<ReceivedMatrix>();

  const take = (next: ReadSheets, answers: ColumnNames): void =>
    setSheet('refused' in next ? refusalOf(next.refused) : receiveMatrix(next.sheets, { today, columns: answers }, next.strays));

  return {
    isReading,
    sheet,
    /** What was said of columns, to be kept with the matrix. */
    columns,
    async choose(file: File): Promise<void> {
      setReading(true);
      setSheet(undefined);
      const next = await reader.read(file);
      setRead(next);
      take(next, columns);
      setReading(false);
    },
    answer(answers: ColumnNames): void {
      const all = { ...columns, ...answers };
      setColumns(all);
      if (read !== undefined) take(read, all);
    },
  };
}
