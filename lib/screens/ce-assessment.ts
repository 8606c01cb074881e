// Seen: nowhere public; reconstructed from HUD 4.19 and other CoCs (clienttrack-ui.md C7, evidence I + A). 2026-11-22.
import { veteranStatus } from './option-texts';
import type { Screen } from './screen';

export const ceAssessment = {
  name: 'ce-assessment',
  title: 'Coordinated Entry Assessment',
  recognize: {
    headings: ['Coordinated Entry Assessment', 'CE Assessment', 'Coordinated Entry'],
    proof: [['Special Population Score', 'Special Populations Score']],
  },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [
    {
      control: 'date',
      field: 'transfer.entryDate',
      labels: ['Assessment Date', 'Date of Assessment'],
      pageDefault: ['today'],
    },
    { control: 'leave', labels: ['Assessment Type'], why: 'agency-decides' },
    { control: 'leave', labels: ['Assessment Level'], why: 'agency-decides' },
    { control: 'leave', labels: ['Assessment Location'], why: 'agency-decides' },
    { control: 'leave', labels: ['Prioritization Status'], why: 'agency-decides' },
    {
      control: 'choice',
      field: 'transfer.veteranStatus',
      labels: ['Veteran Status'],
      options: veteranStatus,
      mayBeMissing: 'project-dependent',
    },
    { control: 'text', field: 'transfer.specialPopulationScore', labels: ['Special Population Score', 'Special Populations Score'] },
    {
      control: 'choice',
      field: 'transfer.minimumBedrooms',
      labels: ['What is the minimum number of bedrooms you need?', 'Minimum Number of Bedrooms', 'No. of Bedrooms'],
      options: {
        0: ['0 (studio)', '0', 'Studio', '0 (studio or SRO)'],
        1: ['1', '1 bedroom'],
        2: ['2', '2 bedrooms'],
        3: ['3', '3 bedrooms'],
        4: ['4', '4 bedrooms'],
        5: ['5', '5 bedrooms'],
        6: ['6', '6 bedrooms'],
      },
      mayBeTyped: true,
    },
    { control: 'phone', field: 'transfer.contactPhone', labels: ['Contact Phone', 'Contact Phone Number', 'Phone Number'] },
    { control: 'leave', labels: ['Comments', 'Notes'], why: 'free-text' },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
