import { newExchangeKeys } from '../../../lib/exchange/own-keys';
import { newPartner, verified } from '../../../lib/exchange/partner';
import type { RowOf } from '../../../lib/exchange/payload';
import { clientTrackId } from '../../../lib/hmis/ids';
import { newTransferRef } from '../../../lib/lifecycle/transfer-ref';

export const now = new Date('2026-11-23T15:00:00.000Z');

/** An agency and a VSP that have compared each other's words. */
export async function twoDesks() {
  const [agencyKeys, vspKeys] = await Promise.all([newExchangeKeys(now), newExchangeKeys(now)]);
  const agency = verified(await newPartner({ kind: 'agency', name: 'Zz County Agency', card: agencyKeys.card }, now), now);
  const vsp = verified(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: vspKeys.card }, now), now);
  return {
    /** What the agency's desk holds. */
    agency: { keys: agencyKeys, partners: [vsp], seen: new Set<string>(), environment: 'live', now } as const,
    /** What the VSP's desk holds. */
    vsp: { keys: vspKeys, partners: [agency], seen: new Set<string>(), environment: 'live', now } as const,
    toAgency: { keys: vspKeys, to: agency, environment: 'live', now } as const,
    toVsp: { keys: agencyKeys, to: vsp, environment: 'live', now } as const,
  };
}

export const enrollmentRow = (): RowOf<'enrollment'> => ({
  ref: newTransferRef(),
  items: {
    firstName: 'Zzamber',
    lastName: 'Zzquillstone',
    entryDate: '2026-11-19',
    veteranStatus: 99,
    specialPopulationScore: 7,
    minimumBedrooms: 2,
    contactPhone: '2145550123',
  },
  referrals: [{ service: 'rrh', provider: 'Zz Housing Agency', warmHandoffDate: '2026-11-20' }],
  unmetNeeds: [{ category: 'legal', reason: 'waitlist-closed' }],
});

export const idReturnRow = (id = '704417'): RowOf<'idReturn'> => ({
  ref: newTransferRef(),
  clientTrackId: clientTrackId.parse(id),
  date: '2026-11-23',
});
