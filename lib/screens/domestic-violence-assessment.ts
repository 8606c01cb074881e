// Seen: code that drives a live site (clienttrack-ui.md C6, evidence C; labels A). Verified on TX BoS: not yet. 2026-11-22.
import { dataNotCollected, notAsked } from './option-texts';
import type { Screen } from './screen';

export const domesticViolenceAssessment = {
  name: 'domestic-violence-assessment',
  title: 'Domestic Violence Assessment',
  recognize: {
    headings: ['Domestic Violence Assessment', 'Domestic Violence'],
    proof: [['Survivor of Domestic Violence', 'Domestic Violence Survivor']],
  },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [
    // The assessment is of the day the household came, not of the day it is typed in.
    { control: 'date', field: 'transfer.entryDate', labels: ['Assessment Date', 'Date of Assessment'], pageDefault: ['today'] },
    // Never Yes: it would say in a shared system what the whole form keeps out of it (C2).
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Survivor of Domestic Violence', 'Domestic Violence Survivor'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
