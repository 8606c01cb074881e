// Seen: one live site's copy inside its intake (clienttrack-ui.md C3, evidence C; labels of the names A). Verified on TX BoS: not yet. 2026-11-22.
import { codeNameQuality, dataNotCollected, fullNameQuality, veteranStatus } from './option-texts';
import type { Screen } from './screen';

/** The intake of a client who is there already asks a part of what the page for a new client does. */
export const intakeBasicClient = {
  name: 'intake-basic-client',
  title: 'Intake - Basic Client Info',
  recognize: {
    headings: ['Intake - Basic Client Info', 'Basic Client Info'],
    proof: [['First Name'], ['Last Name'], ['Name Quality', 'Name Data Quality']],
  },
  client: 'current',
  next: ['Finish', 'Save'],
  fields: [
    { control: 'text', field: 'transfer.firstName', labels: ['First Name'], trigger: 'page' },
    { control: 'text', field: 'transfer.lastName', labels: ['Last Name'], trigger: 'page' },
    { control: 'leave', labels: ['Birth Date', 'Date of Birth'], why: 'never-sent' },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Sex', 'Gender'],
      options: dataNotCollected,
      mayBeMissing: 'project-dependent',
    },
    {
      control: 'choice',
      field: 'transfer.veteranStatus',
      labels: ['Veteran Status'],
      options: veteranStatus,
      mayBeMissing: 'veteran-needs-birth-date',
    },
    // Last: ClientTrack sets full name quality whenever the names change.
    {
      control: 'choice',
      field: 'preset.nameDataQuality',
      labels: ['Name Quality', 'Name Data Quality'],
      options: codeNameQuality,
      pageDefault: fullNameQuality,
      trigger: 'page',
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
