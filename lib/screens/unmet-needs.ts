// Seen: nowhere public; one of the candidate shapes (clienttrack-ui.md C13, evidence A). 2026-11-22.
import type { Screen } from './screen';

export const unmetNeeds = {
  name: 'unmet-needs',
  title: 'Unmet Needs',
  recognize: {
    headings: ['Unmet Needs', 'Needs'],
    proof: [['Need', 'Unmet Need'], ['Reason']],
  },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [],
  grids: [
    {
      each: 'unmetNeed',
      fields: [
        { control: 'date', field: 'unmetNeed.date', labels: ['Date', 'Need Date'], pageDefault: ['today'] },
        {
          control: 'choice',
          field: 'unmetNeed.category',
          labels: ['Need', 'Unmet Need'],
          options: {
            psh: ['Permanent Supportive Housing'],
            rrh: ['Rapid Re-Housing'],
            th: ['Transitional Housing'],
            es: ['Emergency Shelter'],
            'safe-shelter': ['Safe or DV Shelter', 'Safe Shelter'],
            prevention: ['Homelessness Prevention'],
            'rental-deposit': ['Rental Deposit'],
            utilities: ['Utilities', 'Utility Assistance'],
            legal: ['Legal Services', 'Legal Aid'],
            childcare: ['Childcare', 'Child Care'],
            transport: ['Transportation'],
            health: ['Health Care'],
            'mental-health': ['Mental Health Care', 'Mental Health'],
            'substance-use': ['Substance Use Services', 'Substance Use Treatment'],
            food: ['Food'],
            employment: ['Employment'],
            'id-documents': ['ID Documents', 'Identification Documents'],
            other: ['Other'],
          },
        },
        {
          control: 'choice',
          field: 'unmetNeed.reason',
          labels: ['Reason'],
          options: {
            'no-provider': ['No such provider in the region'],
            'provider-full': ['Provider full'],
            'waitlist-closed': ['Waitlist closed'],
            'not-eligible': ['Not eligible'],
            declined: ['Household declined'],
            'unsafe-location': ['Unsafe location'],
          },
        },
        { control: 'leave', labels: ['Comments'], why: 'free-text' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
