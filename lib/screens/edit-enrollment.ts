// Seen: live copy (clienttrack-ui.md B7 and C5, evidence C; the other dates A). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const editEnrollment = {
  name: 'edit-enrollment',
  title: 'Edit Enrollment',
  recognize: {
    headings: ['Edit Enrollment'],
    proof: [['Project Start Date', 'Enrollment Date', 'Enroll Date', 'Project Entry Date', 'Program Start Date', 'Program Entry Date']],
  },
  client: 'current',
  next: ['Save'],
  fields: [],
  // What stands here was entered before: nothing of a transfer belongs over it.
  grids: [
    {
      each: 'household',
      fields: [
        { control: 'leave', labels: ['Relationship to Head of Household', 'Relationship'], why: 'agency-decides' },
        {
          control: 'leave',
          labels: [
            'Project Start Date',
            'Enrollment Date',
            'Enroll Date',
            'Project Entry Date',
            'Program Start Date',
            'Program Entry Date',
          ],
          why: 'agency-decides',
        },
        { control: 'leave', labels: ['Housing Move-In Date'], why: 'agency-decides' },
        { control: 'leave', labels: ['Date of Engagement'], why: 'agency-decides' },
        { control: 'leave', labels: ['Case Manager'], why: 'agency-decides' },
      ],
    },
  ],
} as const satisfies Screen;
