// Seen: only the name of the function (clienttrack-ui.md C11, evidence D); its lines are evidence A. 2026-11-22.
import { services, unmetNeedStatus } from './option-texts';
import type { Screen } from './screen';

export const multipleReferrals = {
  name: 'multiple-referrals',
  title: 'Multiple Referrals',
  recognize: {
    headings: ['Multiple Referrals'],
    proof: [
      ['Referral Service', 'Service'],
      ['Refer to Provider', 'Refer To'],
    ],
  },
  client: 'current',
  about: 'referral',
  next: ['Save & Close', 'Save'],
  fields: [
    {
      control: 'choice',
      field: 'preset.ceEnrollment',
      labels: ['Enrollment'],
      only: ['Coordinated Entry'],
      mayBeMissing: 'project-dependent',
    },
  ],
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
  returnsTo: 'client-referrals',
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
