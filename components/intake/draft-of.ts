import type { FileKind } from '../../lib/intake/received-file';
import { refusedKinds } from '../../lib/intake/refusal';
import { emptyForm } from '../../lib/intake/typed-form';
import type { Draft } from './draft';
import type { FormOfFile } from './listed-form';
import type { Sent } from './sealed-outcome';

/** A form of a file as the draft that is checked. An ID belongs to one household, never to a list. */
export function draftOf(form: FormOfFile, source: FileKind | undefined, sent?: Sent): Partial<Draft> {
  const { cells, refusals } = form.result;
  const common = { cells, refusals, refused: refusedKinds(refusals), source, sent, clientTrackId: sent?.clientTrackId };
  if (form.kind === 'exit') return { ...common, form: emptyForm(), exit: form.result.draft };
  return { ...common, form: form.result.draft, exit: undefined };
}
