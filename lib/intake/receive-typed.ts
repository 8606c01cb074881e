import type { IntakeResult } from './intake-result';
import { emptyForm, type TypedForm } from './typed-form';

/** What the person in front of the form vouches for. */
export interface Attested {
  /** The VSP says that the real-looking name is a code name. */
  codeNameConfirmed: boolean;
}

/** Takes a typed form: what is good, what is refused and why. `today` is 'YYYY-MM-DD'. */
export async function receiveTyped(
  _typed: TypedForm,
  _today: string,
  _attested: Attested = { codeNameConfirmed: false },
): Promise<IntakeResult> {
  return { draft: emptyForm(), cells: { found: 0, used: 0, refused: 0 }, refusals: [] };
}
