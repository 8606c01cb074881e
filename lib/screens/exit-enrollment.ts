// Seen: only the action's name (clienttrack-ui.md C5, evidence X); fields from HUD 3.11 and 3.12, evidence A. 2026-11-22.
import { destinations, subsidyTypes } from './exit-texts';
import type { Screen } from './screen';

export const exitEnrollment = {
  name: 'exit-enrollment',
  title: 'Exit the Enrollment',
  recognize: {
    headings: ['Exit the Enrollment', 'Exit Enrollment', 'Project Exit'],
    proof: [['Project Exit Date', 'Exit Date', 'Program Exit Date'], ['Destination']],
  },
  client: 'current',
  next: ['Save', 'Finish'],
  fields: [
    {
      control: 'date',
      field: 'exit.exitDate',
      labels: ['Project Exit Date', 'Exit Date', 'Program Exit Date'],
      pageDefault: ['today'],
      orLeave: 'agency-decides',
    },
    {
      control: 'choice',
      field: 'exit.destination',
      labels: ['Destination'],
      options: destinations,
      trigger: 'page',
      orLeave: 'agency-decides',
    },
    {
      control: 'choice',
      field: 'exit.destinationSubsidyType',
      labels: ['Type of Subsidy', 'Rental Subsidy Type', 'Subsidy Type'],
      options: subsidyTypes,
      shownBy: 'Destination',
    },
    // The form's own reason is the VSP's and stays here until THN names a field for it.
    { control: 'leave', labels: ['Reason for Leaving'], why: 'agency-decides' },
    { control: 'leave', labels: ['Comments', 'Notes'], why: 'free-text' },
  ],
  returnsTo: 'client-enrollments',
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
