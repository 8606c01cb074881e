// Seen: vendor form 4317 page 1 (clienttrack-ui.md C3, evidence X). Verified on a live site: not yet. 2026-11-22.
import type { Screen } from './screen';

export const searchExistingClients = {
  name: 'search-existing-clients',
  title: 'Search Existing Clients',
  recognize: {
    headings: ['Search Existing Clients', 'Find Existing Clients'],
    proof: [['First Name'], ['Last Name']],
  },
  client: 'new',
  next: ['Next'],
  fields: [
    { control: 'text', field: 'transfer.firstName', labels: ['First Name'] },
    { control: 'text', field: 'transfer.lastName', labels: ['Last Name'] },
    { control: 'leave', labels: ['Social Security Number', 'SSN'], why: 'never-sent' },
    { control: 'leave', labels: ['Birth Date', 'Date of Birth'], why: 'never-sent' },
  ],
} as const satisfies Screen;
