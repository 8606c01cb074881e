// Seen: live site (clienttrack-ui.md C9 and D, evidence C + X). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const clientDashboard = {
  name: 'client-dashboard',
  title: 'Client Dashboard',
  recognize: { headings: ['Client Dashboard', 'Dashboard'], proof: [] },
  client: 'current',
  next: [],
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
    { of: 'unmetNeed', date: ['Date', 'Need Date'], what: ['Need', 'Unmet Need'], who: ['Reason'] },
  ],
  capture: {
    address: { page: 'dashboard.aspx', param: 'PrimaryKey' },
    facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'],
  },
} as const satisfies Screen;
