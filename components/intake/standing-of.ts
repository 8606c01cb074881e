import { exitMatch } from '../../lib/lifecycle/exit-match';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { formsOf, type ListedForm, sentOf } from './listed-form';

/**
 * Why a form of a package is not kept: its reference is here already, or stands for another ClientTrack ID, or the record it would exit
 * is another VSP's.
 */
export type Standing = 'taken' | 'id-differs' | 'other-vsp';

/** What the records here say of a form's own reference. One that was sent back and comes again is no second one. */
export function standingOf(
  form: ListedForm,
  byRef: ReadonlyMap<string, TransferSummary>,
  summaries: readonly TransferSummary[],
): Standing | undefined {
  const sent = sentOf(form.line, form.place);
  if (sent === undefined || form.line.kept.includes(form.place)) return undefined;
  const known = byRef.get(sent.ref);
  const read = formsOf(form.line.result)[form.place];
  if (read?.kind === 'enrollment') {
    return known === undefined || (known.vsp === sent.vsp && known.state === 'returned-to-vsp') ? undefined : 'taken';
  }
  // An exit names its record by the ID alone; nobody exits another VSP's household.
  const match = exitMatch(summaries, sent.clientTrackId ?? '', undefined);
  const ended = match.kind === 'unknown' ? undefined : summaries.find(({ id }) => id === match.record.id);
  if (ended !== undefined && ended.vsp !== sent.vsp) return 'other-vsp';
  if (known === undefined) return undefined;
  const ids = [known.clientTrackId, ...(known.mergedIds ?? []).map(({ id }) => id)];
  return known.vsp === sent.vsp && ids.some((id) => id === sent.clientTrackId) ? undefined : 'id-differs';
}
