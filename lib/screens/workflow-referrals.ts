// Seen: nowhere public; the fields are those of Add New Referral (clienttrack-ui.md C7, C10, evidence D + A). 2026-11-22.
import { services, unmetNeedStatus } from './option-texts';
import type { Screen } from './screen';

export const workflowReferrals = {
  name: 'workflow-referrals',
  title: 'Referrals',
  recognize: {
    headings: ['Referrals', 'CE Referrals'],
    proof: [
      ['Referral Service', 'Service'],
      ['Refer to Provider', 'Refer To'],
    ],
  },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [],
  grids: [
    {
      each: 'referral',
      fields: [
        { control: 'date', field: 'referral.date', labels: ['Referral Date', 'Date'], pageDefault: ['today'] },
        {
          control: 'choice',
          field: 'referral.service',
          labels: ['Referral Service', 'Service'],
          options: services,
          orLeave: 'agency-decides',
        },
        // A list of agencies in one deployment, a search field in the next: the form's words must be on the page, or be picked.
        { control: 'lookup', field: 'referral.provider', labels: ['Refer to Provider', 'Refer To'], orLeave: 'agency-decides' },
        {
          control: 'choice',
          field: 'unmetNeed.status',
          labels: ['Status'],
          options: unmetNeedStatus,
          pageDefault: ['New'],
          orLeave: 'clienttrack-default',
        },
        { control: 'leave', labels: ['Comments'], why: 'free-text' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
