// Seen: vendor help (clienttrack-ui.md C10, evidence D; columns beyond the date A). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const clientReferrals = {
  name: 'client-referrals',
  title: 'Client Referrals',
  recognize: { headings: ['Client Referrals', 'Referrals'], proof: [] },
  client: 'current',
  next: ['Add New Referral', 'Quick Referrals'],
  fields: [],
  lists: [
    {
      of: 'referral',
      date: ['Referral Date', 'Date'],
      what: ['Referral Service', 'Service'],
      who: ['Refer to Provider', 'Refer To', 'Provider'],
      status: ['Status'],
      need: ['Associated Need/Barrier', 'Need/Barrier'],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
