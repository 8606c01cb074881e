// Seen: nowhere public; the fields are those of Add New Referral (clienttrack-ui.md C7, C10, evidence D + A). 2026-11-22.
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
          options: {
            es: ['CES - ES Referral', 'ES Referral', 'Emergency Shelter'],
            th: ['CES - TH Referral', 'TH Referral', 'Transitional Housing'],
            'th-rrh': ['CES - TH-RRH Referral', 'TH-RRH Referral', 'Joint TH-RRH'],
            rrh: ['CES - RRH Referral', 'RRH Referral', 'Rapid Re-Housing'],
            psh: ['CES - PSH Referral', 'PSH Referral', 'Permanent Supportive Housing'],
            'other-ph': ['CES - Other PH Referral', 'Other PH Referral', 'Other Permanent Housing'],
          },
        },
        // The receiving agency's own name is the option: no table, the form's words must be on the page.
        { control: 'choice', field: 'referral.provider', labels: ['Refer to Provider', 'Refer To'] },
        { control: 'leave', labels: ['Status'], why: 'clienttrack-default' },
        { control: 'leave', labels: ['Comments'], why: 'free-text' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
