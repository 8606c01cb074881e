// Seen: vendor help, page 1 of 3 (clienttrack-ui.md C10, evidence D; Enrollment G). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const addNewReferral = {
  name: 'add-new-referral',
  title: 'Add New Referral',
  recognize: {
    headings: ['Add New Referral', 'New Referral'],
    proof: [
      ['Referral Service', 'Service'],
      ['Refer to Provider', 'Refer To'],
    ],
  },
  client: 'current',
  about: 'referral',
  next: ['Next', 'Finish'],
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
    { control: 'lookup', field: 'referral.provider', labels: ['Refer to Provider', 'Refer To'] },
    { control: 'leave', labels: ['Refer From Provider', 'Refer From'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Refer From User'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Status'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Comments'], why: 'free-text' },
    { control: 'leave', labels: ['Associated Need/Barrier', 'Need/Barrier'], why: 'agency-decides' },
    {
      control: 'choice',
      field: 'preset.ceEnrollment',
      labels: ['Enrollment'],
      only: ['Coordinated Entry'],
      mayBeMissing: 'project-dependent',
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
