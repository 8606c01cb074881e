import type { Referral } from '../hmis/referral';
import type { SixItems, Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import { historyLine } from './history';
import { type Asked, sendBack } from './hold-moves';
import { newTransferRef } from './transfer-ref';

/** `ref`: the one that the VSP's own desk gave it, so that the ID finds its way back; else it gets one here. */
type Envelope = Pick<Transfer, 'environment' | 'channel' | 'vsp' | 'source' | 'receivedAt' | 'clientTrackId'> & {
  ref?: Transfer['ref'] | undefined;
};

interface Receipt extends Envelope {
  form: { items: SixItems; referrals: Referral[]; unmetNeeds: UnmetNeed[] };
  /** Kinds of things that were not taken of what came. */
  refused?: readonly string[] | undefined;
}

/** What is known of a form before it is read. The 24 hours begin at receipt, which can lie before `now` but not after it. */
function arrived({ ref, receivedAt, environment, channel, vsp, source, clientTrackId }: Envelope, now: Date): Transfer {
  const receipt = new Date(Math.min(Date.parse(receivedAt), now.getTime()));
  return {
    id: crypto.randomUUID(),
    ref: ref ?? newTransferRef(),
    kind: 'enrollment',
    environment,
    receivedAt: receipt.toISOString(),
    channel,
    vsp,
    source,
    ...(clientTrackId === undefined ? {} : { clientTrackId }),
    referrals: [],
    unmetNeeds: [],
    screensDone: {},
    history: [historyLine('received', now)],
  };
}

/** A checked form becomes a transfer. */
export function receiveTransfer({ form, refused = [], ...envelope }: Receipt, now: Date): Transfer {
  const { items, referrals, unmetNeeds } = structuredClone(form);
  return { ...arrived(envelope, now), items, referrals, unmetNeeds, ...(refused.length > 0 && { refused: [...refused] }) };
}

/** A form that cannot be used as it came: its arrival and what is asked of the VSP are kept, and none of its values (R19). */
export function receiveAsking(envelope: Envelope, asked: readonly Asked[], now: Date): Transfer {
  const transfer = arrived(envelope, now);
  const sent = sendBack(transfer, asked, now);
  return sent.ok ? sent.transfer : transfer;
}
