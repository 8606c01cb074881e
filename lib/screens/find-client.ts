// Seen: live site and guides (clienttrack-ui.md C2, evidence C + G). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const findClient = {
  name: 'find-client',
  title: 'Find Client',
  recognize: { headings: ['Find Client', 'Client Search'], proof: [['Client ID', 'ClientTrack ID', 'HMIS ID']] },
  client: 'none',
  next: ['Search'],
  fields: [
    // By ID only: a search by name would tell who is looked for, and finds look-alikes (R17).
    { control: 'text', field: 'transfer.clientTrackId', labels: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
    { control: 'leave', labels: ['First Name'], why: 'search-by-id-only' },
    { control: 'leave', labels: ['Last Name'], why: 'search-by-id-only' },
    { control: 'leave', labels: ['Birth Date', 'Date of Birth'], why: 'search-by-id-only' },
    { control: 'leave', labels: ['Social Security Number', 'SSN'], why: 'search-by-id-only' },
  ],
} as const satisfies Screen;
