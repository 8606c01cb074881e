import { readSheets } from '../intake/read-sheets';
import { type ReceivedMatrix, receiveMatrix, refusedMatrix, type SheetOptions } from './receive-matrix';

export interface ReadMatrixRequest {
  bytes: Uint8Array;
  options: SheetOptions;
}

/** What a workbook or CSV can be refused for; the other reasons are those of forms. */
const refusals = ['too-large', 'too-many-rows', 'unpacks-too-large', 'macros', 'not-readable', 'damaged'] as const;

/** Reads a region's sheet, by what is in the file. Runs in the matrix worker, which has a deadline. */
export async function readMatrixFile({ bytes, options }: ReadMatrixRequest): Promise<ReceivedMatrix> {
  const read = await readSheets(bytes);
  if (!('refused' in read)) return receiveMatrix(read.sheets, options, read.strays);
  return refusedMatrix(refusals.find((each) => each === read.refused) ?? 'damaged');
}
