import type { ClientTrackId, TransferRef } from '../hmis/ids';
import type { SentTransfer } from '../hmis/sent-transfer';

/** One row of what the agency sent back: exactly reference, ID and date (R46). */
export interface ReturnRow {
  ref: TransferRef;
  clientTrackId: ClientTrackId;
}

/**
 * What a returned ID is for us: taken; here already; for a reference this desk never made; another one than the one that is here; the
 * same as another form has; for a form that was closed.
 */
export const returnVerdicts = ['stored', 'already', 'never-sent', 'differs', 'shared', 'form-closed'] as const;
export type ReturnVerdict = (typeof returnVerdicts)[number];

export interface ReturnLine {
  ref: TransferRef;
  clientTrackId: ClientTrackId;
  verdict: ReturnVerdict;
  /** The form it belongs to, when there is one. */
  form: SentTransfer | undefined;
}

/** Each row with what is to be done with it, in the order they came. Nothing is left out, and nothing here is changed. */
export function judgeReturns(rows: readonly ReturnRow[], forms: readonly SentTransfer[]): ReturnLine[] {
  const byRef = new Map(forms.map((form) => [form.ref, form]));
  const holders = new Map<string, Set<string>>();
  const hold = (id: string, ref: string) => holders.set(id, (holders.get(id) ?? new Set()).add(ref));
  // A lone exit names the ID of a form that was made elsewhere: it shares it with nobody.
  for (const { kind, clientTrackId, ref } of forms) if (kind === 'enrollment' && clientTrackId !== undefined) hold(clientTrackId, ref);
  for (const { ref, clientTrackId } of rows) hold(clientTrackId, ref);

  return rows.map(({ ref, clientTrackId }) => {
    const form = byRef.get(ref);
    const line = (verdict: ReturnVerdict): ReturnLine => ({ ref, clientTrackId, verdict, form });
    if (form === undefined) return line('never-sent');
    if (form.clientTrackId === clientTrackId) return line('already');
    if (form.closedAt !== undefined) return line('form-closed');
    if ((holders.get(clientTrackId)?.size ?? 0) > 1) return line('shared');
    return line(form.clientTrackId === undefined ? 'stored' : 'differs');
  });
}
