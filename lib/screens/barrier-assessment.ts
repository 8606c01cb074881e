// Seen: code that drives a live site (clienttrack-ui.md C6, evidence C; labels A). Verified on TX BoS: not yet. 2026-11-22.
import { dataNotCollected, notAsked } from './option-texts';
import type { Screen } from './screen';

export const barrierAssessment = {
  name: 'barrier-assessment',
  title: 'Barrier Assessment',
  recognize: { headings: ['Barrier Assessment', 'Barriers'], proof: [['Barrier Present?', 'Present?']] },
  client: 'current',
  next: ['Save & Close', 'Save'],
  fields: [{ control: 'date', field: 'transfer.entryDate', labels: ['Date Identified', 'Assessment Date'], pageDefault: ['today'] }],
  grids: [
    {
      each: 'line',
      fields: [
        {
          control: 'choice',
          field: 'preset.dataNotCollected',
          labels: ['Barrier Present?', 'Present?'],
          options: dataNotCollected,
          pageDefault: notAsked,
        },
        { control: 'leave', labels: ['Long Duration?'], why: 'not-needed' },
        { control: 'leave', labels: ['Receiving Services?'], why: 'not-needed' },
        { control: 'leave', labels: ['Documented?'], why: 'not-needed' },
      ],
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
