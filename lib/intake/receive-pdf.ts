import type { IntakeResult } from './intake-result';
import { emptyForm } from './typed-form';

/** The most a received file may weigh; a filled form weighs about 100 kB. */
export const maxPdfBytes = 5 * 1024 * 1024;

/** Reads a filled Data Transfer form – Enrollment. `today` is 'YYYY-MM-DD'. */
export async function receivePdf(_bytes: Uint8Array, _today: string): Promise<IntakeResult> {
  return { draft: emptyForm(), cells: { found: 0, used: 0, refused: 0 }, refusals: [] };
}
