import type { TransferSummary } from '../../lib/lifecycle/summary';
import { formsOf, type ListedForm, sentOf } from './listed-form';

/** Why a form of a package is not kept: its reference is here already, or stands for another ClientTrack ID. */
export type Standing = 'taken' | 'id-differs';

/** What the records here say of a form's own reference. One that was sent back and comes again is no second one. */
export function standingOf(form: ListedForm, byRef: ReadonlyMap<string, TransferSummary>): Standing | undefined {
  const sent = sentOf(form.line, form.place);
  const known = sent && byRef.get(sent.ref);
  if (sent === undefined || known === undefined || form.line.kept.includes(form.place)) return undefined;
  const read = formsOf(form.line.result)[form.place];
  if (read?.kind === 'enrollment') return known.vsp === sent.vsp && known.state === 'returned-to-vsp' ? undefined : 'taken';
  const ids = [known.clientTrackId, ...(known.mergedIds ?? []).map(({ id }) => id)];
  return known.vsp === sent.vsp && ids.some((id) => id === sent.clientTrackId) ? undefined : 'id-differs';
}
