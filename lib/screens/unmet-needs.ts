// Seen: nowhere public; one of the candidate shapes (clienttrack-ui.md C13, evidence A). 2026-11-22.
import { unmetNeedCategories, unmetNeedReasons } from './option-texts';
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
          options: unmetNeedCategories,
        },
        {
          control: 'choice',
          field: 'unmetNeed.reason',
          labels: ['Reason'],
          options: unmetNeedReasons,
        },
        { control: 'leave', labels: ['Comments'], why: 'free-text' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
