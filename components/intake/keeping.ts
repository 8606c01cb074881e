import type { ReceivedExit } from '../../lib/hmis/exit';
import { clientTrackId, type Environment } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import { refusedKinds } from '../../lib/intake/refusal';
import type { Asked } from '../../lib/lifecycle/hold-moves';
import { receiveAsking, receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import { channelOf, type Draft } from './draft';
import { formsOf, type ListedForm, sentOf } from './listed-form';
import type { Sent } from './sealed-outcome';

/** How a form came, whatever it says. */
export type Arrival = Pick<Transfer, 'channel' | 'vsp' | 'source' | 'receivedAt'>;

/** All of them or none. */
export type KeepAll = (transfers: Transfer[]) => Promise<boolean>;
/** The id of the record that the exit is now part of; undefined when it could not be kept. */
export type KeepExit = (exit: ReceivedExit, arrival: Arrival) => Promise<string | undefined>;

/** So many forms of a list are one write: few writes, and none of them long. */
const keptAtOnce = 50;

/** Forms become records, each with the same arrival. */
export function keepingOf(
  envelope: Pick<Draft, 'channel' | 'isChannelChosen' | 'vsp' | 'receivedAt'>,
  environment: Environment,
  keepAll: KeepAll,
  keepExit: KeepExit,
) {
  const arrivalOf = (source: Transfer['source'], sent?: Sent): Arrival => ({
    channel: channelOf(envelope, sent !== undefined),
    vsp: sent?.vsp ?? envelope.vsp,
    source,
    receivedAt: new Date(envelope.receivedAt).toISOString(),
  });

  /** `sentId`: what came with this one form as the household's ID. */
  function transferOf(source: Transfer['source'], form: ReceivedForm, refused: readonly string[], sentId?: string, sent?: Sent): Transfer {
    const known = clientTrackId.safeParse(sentId).data;
    const came = { form, refused, environment, ...arrivalOf(source, sent), ref: sent?.ref, clientTrackId: known };
    return { ...receiveTransfer(came, new Date()), ...(sent !== undefined && { id: sent.id }) };
  }

  async function keepSome(forms: ListedForm[]): Promise<boolean> {
    const transfers = forms.flatMap(({ line, place }) => {
      const { result } = line;
      const form = formsOf(result)[place];
      const sent = sentOf(line, place);
      return form?.kind !== 'enrollment' || form.result.form === undefined || result?.kind === undefined
        ? []
        : [transferOf(result.kind, form.result.form, refusedKinds(form.result.refusals), sent?.clientTrackId, sent)];
    });
    return transfers.length === 0 || keepAll(transfers);
  }

  async function keepOneExit({ line, place }: ListedForm): Promise<boolean> {
    const { result } = line;
    const form = formsOf(result)[place];
    if (form?.kind !== 'exit' || form.result.form === undefined || result?.kind === undefined) return false;
    return (await keepExit(form.result.form, arrivalOf(result.kind, sentOf(line, place)))) !== undefined;
  }

  return {
    async form(
      source: Transfer['source'],
      form: ReceivedForm,
      refused: readonly string[],
      sentId?: string,
      sent?: Sent,
    ): Promise<string | undefined> {
      const transfer = transferOf(source, form, refused, sentId, sent);
      return (await keepAll([transfer])) ? transfer.id : undefined;
    },
    /** The form cannot be used: only what the VSP is asked for is kept. */
    async asked(source: Transfer['source'], asked: readonly Asked[], sent?: Sent): Promise<string | undefined> {
      const came = receiveAsking({ environment, ...arrivalOf(source, sent), ref: sent?.ref }, asked, new Date());
      const transfer = { ...came, ...(sent !== undefined && { id: sent.id }) };
      return (await keepAll([transfer])) ? transfer.id : undefined;
    },
    exit: (source: Transfer['source'], form: ReceivedExit, sent?: Sent): Promise<string | undefined> =>
      keepExit(form, arrivalOf(source, sent)),
    /** How many were kept. What cannot be kept stays in the list, and the panel says why. */
    async listed(forms: ListedForm[], onKept: (kept: ListedForm[]) => void): Promise<number> {
      const isExit = ({ line, place }: ListedForm): boolean => formsOf(line.result)[place]?.kind === 'exit';
      const [exits, enrollments] = [forms.filter(isExit), forms.filter((form) => !isExit(form))];
      let kept = 0;
      for (let at = 0; at < enrollments.length; at += keptAtOnce) {
        const some = enrollments.slice(at, at + keptAtOnce);
        if (!(await keepSome(some))) return kept;
        onKept(some);
        kept += some.length;
      }
      for (const exit of exits) {
        if (!(await keepOneExit(exit))) continue;
        onKept([exit]);
        kept += 1;
      }
      return kept;
    },
  };
}
