// Seen: nowhere public; a list of Need records (clienttrack-ui.md C13 c, evidence A). 2026-11-22.
import type { Screen } from './screen';

export const clientUnmetNeeds = {
  name: 'client-unmet-needs',
  title: 'Unmet Needs',
  recognize: { headings: ['Unmet Needs', 'Client Needs'], proof: [] },
  client: 'current',
  next: ['Add New Need', 'Add New Unmet Need'],
  fields: [],
  lists: [{ of: 'unmetNeed', date: ['Date', 'Need Date'], what: ['Need', 'Unmet Need'], who: ['Reason'] }],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
