// Seen: live copy and guides (clienttrack-ui.md C5, evidence C + D + G). Verified on a live site: not yet. 2026-11-22.
import { self } from './option-texts';
import type { Screen } from './screen';

export const programEnrollment = {
  name: 'program-enrollment',
  title: 'Program Enrollment',
  recognize: {
    headings: ['Program Enrollment', 'Project Enrollment', 'Enrollment'],
    proof: [
      ['Project', 'Program'],
      ['Project Start Date', 'Enrollment Date', 'Enroll Date', 'Project Entry Date', 'Program Start Date', 'Program Entry Date'],
    ],
  },
  client: 'current',
  next: ['Save', 'Finish'],
  fields: [
    // Which project is the region's Coordinated Entry is the agency's knowledge; choosing it refreshes the grid below.
    { control: 'leave', labels: ['Project', 'Program'], why: 'agency-decides' },
    { control: 'leave', labels: ['Case Manager'], why: 'clienttrack-default' },
  ],
  grids: [
    {
      each: 'household',
      fields: [
        { control: 'checkbox', field: 'preset.include', labels: ['Include', 'Enroll', 'Select'], mayBeMissing: 'project-dependent' },
        {
          control: 'choice',
          field: 'preset.relationshipToHoH',
          labels: ['Relationship to Head of Household', 'Relationship'],
          options: self,
        },
        {
          control: 'date',
          field: 'transfer.entryDate',
          labels: [
            'Project Start Date',
            'Enrollment Date',
            'Enroll Date',
            'Project Entry Date',
            'Program Start Date',
            'Program Entry Date',
          ],
          pageDefault: ['today'],
        },
        { control: 'leave', labels: ['Date of Engagement'], why: 'never-sent' },
        { control: 'leave', labels: ['Case Manager'], why: 'clienttrack-default' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
