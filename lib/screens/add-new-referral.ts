// Seen: vendor help, page 1 of 3 (clienttrack-ui.md C10, evidence D; Enrollment G). Verified on TX BoS: not yet. 2026-11-22.
import { services, unmetNeedCategories, unmetNeedStatus } from './option-texts';
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
      options: services,
      orLeave: 'agency-decides',
    },
    { control: 'lookup', field: 'referral.provider', labels: ['Refer to Provider', 'Refer To'], orLeave: 'agency-decides' },
    { control: 'leave', labels: ['Refer From Provider', 'Refer From'], why: 'clienttrack-default' },
    { control: 'leave', labels: ['Refer From User'], why: 'clienttrack-default' },
    {
      control: 'choice',
      field: 'unmetNeed.status',
      labels: ['Status'],
      options: unmetNeedStatus,
      pageDefault: ['New'],
      orLeave: 'clienttrack-default',
    },
    { control: 'leave', labels: ['Comments'], why: 'free-text' },
    {
      control: 'choice',
      field: 'unmetNeed.category',
      labels: ['Associated Need/Barrier', 'Need/Barrier'],
      options: unmetNeedCategories,
      orLeave: 'agency-decides',
      mayBeMissing: 'project-dependent',
    },
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
