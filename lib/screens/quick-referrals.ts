// Seen: only its list of presets (clienttrack-ui.md C11, evidence K); rows I, the rest evidence A. 2026-11-22.
import { services, unmetNeedStatus } from './option-texts';
import type { Screen } from './screen';

export const quickReferrals = {
  name: 'quick-referrals',
  title: 'Quick Referrals',
  recognize: {
    headings: ['Quick Referrals', 'Quick Referral'],
    proof: [
      ['Referral Service', 'Service'],
      ['Refer', 'Select', 'Include'],
    ],
  },
  client: 'current',
  about: 'referral',
  next: ['Save & Close', 'Save'],
  fields: [
    { control: 'date', field: 'referral.date', labels: ['Referral Date', 'Date'], pageDefault: ['today'] },
    {
      control: 'choice',
      field: 'preset.ceEnrollment',
      labels: ['Enrollment'],
      only: ['Coordinated Entry'],
      mayBeMissing: 'project-dependent',
    },
    { control: 'leave', labels: ['Screen'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Refer From Provider', 'Refer From'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Refer From User'], why: 'clienttrack-default' },
  ],
  grids: [
    {
      each: 'referral',
      match: 'provider',
      fields: [
        { control: 'checkbox', field: 'preset.include', labels: ['Refer', 'Select', 'Include'] },
        {
          control: 'choice',
          field: 'referral.service',
          labels: ['Referral Service', 'Service'],
          options: services,
          orLeave: 'agency-decides',
        },
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
