// Seen: statuses in a code table (clienttrack-ui.md C13 c, evidence K), the page nowhere: evidence A. 2026-11-22.
import { unmetNeedCategories, unmetNeedReasons } from './option-texts';
import type { Screen } from './screen';

export const addNewNeed = {
  name: 'add-new-need',
  title: 'Add New Need',
  recognize: { headings: ['Add New Need', 'New Need', 'Add New Unmet Need'], proof: [['Need', 'Unmet Need'], ['Reason']] },
  client: 'current',
  about: 'unmetNeed',
  next: ['Save', 'Finish'],
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
    { control: 'leave', labels: ['Status'], why: 'clienttrack-default' },
    {
      control: 'choice',
      field: 'preset.ceEnrollment',
      labels: ['Enrollment'],
      only: ['Coordinated Entry'],
      mayBeMissing: 'project-dependent',
    },
    { control: 'leave', labels: ['Comments'], why: 'free-text' },
  ],
  returnsTo: 'client-unmet-needs',
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
