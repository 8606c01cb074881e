import type { ReceivedExit } from '../hmis/exit';
import type { Referral } from '../hmis/referral';
import type { SixItems } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import type { Refusal } from './refusal';
import type { TypedExit } from './typed-exit';
import type { TypedForm } from './typed-form';

/** What becomes a transfer. */
export interface ReceivedForm {
  items: SixItems;
  referrals: Referral[];
  unmetNeeds: UnmetNeed[];
}

/** What came of one received form, however it came. */
export interface IntakeResult {
  /** Only when nothing hard is refused and a real-looking name, if any, was confirmed to be a code name. */
  form?: ReceivedForm;
  /** The values that were taken, normalised; refused ones are ''. A real-looking name stays, to be confirmed or replaced. */
  draft: TypedForm;
  /** Cells that held something: found = used + refused, always. */
  cells: { found: number; used: number; refused: number };
  refusals: Refusal[];
}

/** What came of one received exit form. */
export interface ExitResult extends Pick<IntakeResult, 'cells' | 'refusals'> {
  /** Only when nothing hard is refused. */
  form?: ReceivedExit | undefined;
  draft: TypedExit;
}
