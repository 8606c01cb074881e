// Seen: live workflow (clienttrack-ui.md C8, evidence C). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const workflowFinish = {
  name: 'workflow-finish',
  title: 'Finish',
  recognize: { headings: ['Finish', 'Workflow Complete', 'Finish Workflow'], proof: [] },
  client: 'current',
  next: ['Finish'],
  fields: [],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
