// Seen: vendor form 2778 and live site (clienttrack-ui.md C5 and B7, evidence X + C). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const clientEnrollments = {
  name: 'client-enrollments',
  title: 'Enrollments',
  recognize: { headings: ['Enrollments', 'Client Enrollments'], proof: [] },
  client: 'current',
  next: ['New Enrollment', 'Add New'],
  fields: [],
  exits: {
    date: ['Exit Date', 'Project Exit Date', 'Program Exit Date'],
    project: ['Enrollment Description', 'Enrollment', 'Project', 'Program'],
    only: ['Coordinated Entry'],
  },
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
