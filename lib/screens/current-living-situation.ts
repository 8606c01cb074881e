// Seen: code that drives a live site (clienttrack-ui.md C6, evidence C; labels A). Verified on TX BoS: not yet. 2026-11-22.
import { dataNotCollected, notAsked } from './option-texts';
import type { Screen } from './screen';

export const currentLivingSituation = {
  name: 'current-living-situation',
  title: 'Current Living Situation Assessment',
  recognize: { headings: ['Current Living Situation Assessment', 'Current Living Situation'], proof: [['Current Living Situation']] },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [
    // The assessment is of the day the household came, not of the day it is typed in.
    { control: 'date', field: 'transfer.entryDate', labels: ['Assessment Date', 'Date of Assessment'], pageDefault: ['today'] },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Current Living Situation'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
