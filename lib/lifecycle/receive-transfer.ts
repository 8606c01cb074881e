import type { Referral } from '../hmis/referral';
import type { SixItems, Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import { historyLine } from './history';
import { newTransferRef } from './transfer-ref';

interface Receipt extends Pick<Transfer, 'environment' | 'channel' | 'vsp' | 'source' | 'receivedAt' | 'clientTrackId'> {
  form: { items: SixItems; referrals: Referral[]; unmetNeeds: UnmetNeed[] };
}

/** A checked form becomes a transfer, and the 24 hours begin: at receipt, which can lie before `now` but not after it. */
export function receiveTransfer({ form, receivedAt, ...envelope }: Receipt, now: Date): Transfer {
  const receipt = new Date(Math.min(Date.parse(receivedAt), now.getTime()));
  return {
    id: crypto.randomUUID(),
    ref: newTransferRef(),
    kind: 'enrollment',
    environment: envelope.environment,
    receivedAt: receipt.toISOString(),
    channel: envelope.channel,
    vsp: envelope.vsp,
    source: envelope.source,
    ...(envelope.clientTrackId === undefined ? {} : { clientTrackId: envelope.clientTrackId }),
    ...structuredClone({ items: form.items, referrals: form.referrals, unmetNeeds: form.unmetNeeds }),
    screensDone: {},
    history: [historyLine('received', now)],
  };
}
