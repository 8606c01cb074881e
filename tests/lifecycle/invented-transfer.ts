import type { Transfer } from '../../lib/hmis/transfer';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';

export const receivedAt = new Date('2026-11-20T22:30:00.000Z');

/** A received form of nobody: a new copy every time. */
export function inventedForm() {
  return {
    items: {
      firstName: 'Zzamber',
      lastName: 'Zzquillstone',
      entryDate: '2026-11-19',
      veteranStatus: 99,
      specialPopulationScore: 7,
      minimumBedrooms: 2,
      contactPhone: '2145550123',
    },
    referrals: [{ id: crypto.randomUUID(), service: 'rrh', provider: 'Zz Housing Agency' }],
    unmetNeeds: [{ id: crypto.randomUUID(), category: 'legal', reason: 'waitlist-closed' }],
  } satisfies Parameters<typeof receiveTransfer>[0]['form'];
}

export function inventedTransfer(received = receivedAt): Transfer {
  const envelope = { environment: 'live', channel: 'portal', vsp: 'V01', source: 'pdf', receivedAt: received.toISOString() } as const;
  return receiveTransfer({ form: inventedForm(), ...envelope }, received);
}
