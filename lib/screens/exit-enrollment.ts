// Seen: only the action's name (clienttrack-ui.md C5, evidence X); fields from HUD 3.11 and 3.12, evidence A. 2026-11-22.
import type { Screen } from './screen';

export const exitEnrollment = {
  name: 'exit-enrollment',
  title: 'Exit the Enrollment',
  recognize: { headings: ['Exit the Enrollment', 'Exit Enrollment'], proof: [['Project Exit Date', 'Exit Date'], ['Destination']] },
  client: 'current',
  next: ['Save'],
  // The Exit form is not read yet: everything is the person's.
  fields: [
    { control: 'leave', labels: ['Project Exit Date', 'Exit Date'], why: 'agency-decides' },
    { control: 'leave', labels: ['Destination'], why: 'agency-decides' },
    { control: 'leave', labels: ['Type of Subsidy', 'Rental Subsidy Type'], why: 'agency-decides' },
    { control: 'leave', labels: ['Reason for Leaving'], why: 'agency-decides' },
  ],
} as const satisfies Screen;
