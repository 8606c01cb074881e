import type { IntakeResult } from '../../lib/intake/intake-result';
import { receivePdf } from '../../lib/intake/receive-pdf';
import { emptyForm } from '../../lib/intake/typed-form';

/** What came of the one form of a PDF, with what is said of the whole file. */
export async function receiveOne(bytes: Uint8Array, today = '2026-11-22'): Promise<IntakeResult> {
  const { entries, refusals, cells } = await receivePdf(bytes, today);
  return entries[0]?.result ?? { draft: emptyForm(), refusals, cells };
}
