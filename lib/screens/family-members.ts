// Seen: vendor form 4319 (clienttrack-ui.md C4, evidence X + C). Verified on a live site: not yet. 2026-11-22.
import { codeNameQuality, dataNotCollected, fullNameQuality, notAsked, self, veteranStatus } from './option-texts';
import type { Screen } from './screen';

export const familyMembers = {
  name: 'family-members',
  title: 'Family Members',
  recognize: {
    headings: ['Family Members', 'Quick Family Members'],
    proof: [['First Name'], ['Name Quality', 'Name Data Quality'], ['Relationship', 'Relationship to Head of Household']],
  },
  client: 'current',
  next: ['Save & Close', 'Save'],
  fields: [],
  grids: [
    {
      each: 'household',
      fields: [
        { control: 'leave', labels: ['First Name'], why: 'clienttrack-default' },
        { control: 'leave', labels: ['Middle Name'], why: 'never-sent' },
        { control: 'leave', labels: ['Last Name'], why: 'clienttrack-default' },
        { control: 'leave', labels: ['Suffix'], why: 'never-sent' },
        { control: 'leave', labels: ['Birth Date', 'Date of Birth'], why: 'never-sent' },
        {
          control: 'choice',
          field: 'preset.dataNotCollected',
          labels: ['Birth Date Quality', 'Date of Birth Quality', 'DOB Quality'],
          options: dataNotCollected,
          pageDefault: notAsked,
          mayBeMissing: 'project-dependent',
        },
        { control: 'leave', labels: ['Social Security Number', 'SSN'], why: 'never-sent' },
        {
          control: 'choice',
          field: 'preset.dataNotCollected',
          labels: ['SSN Quality', 'SSN Data Quality'],
          options: dataNotCollected,
          pageDefault: notAsked,
          mayBeMissing: 'project-dependent',
        },
        {
          control: 'choice',
          field: 'preset.dataNotCollected',
          labels: ['Gender', 'Sex'],
          options: dataNotCollected,
          mayBeMissing: 'project-dependent',
        },
        {
          control: 'choice',
          field: 'preset.dataNotCollected',
          labels: ['Ethnicity'],
          options: dataNotCollected,
          mayBeMissing: 'project-dependent',
        },
        // ClientTrack may have reset it when it saved the page before.
        {
          control: 'choice',
          field: 'preset.nameDataQuality',
          labels: ['Name Quality', 'Name Data Quality'],
          options: codeNameQuality,
          pageDefault: fullNameQuality,
          trigger: 'page',
        },
        {
          control: 'choice',
          field: 'preset.relationshipToHoH',
          labels: ['Relationship', 'Relationship to Head of Household'],
          options: self,
        },
        {
          control: 'choice',
          field: 'transfer.veteranStatus',
          labels: ['Veteran Status'],
          options: veteranStatus,
          mayBeMissing: 'veteran-needs-birth-date',
        },
      ],
    },
  ],
  capture: {
    address: { page: 'viewform.aspx', param: 'PrimaryKey', alsoParams: { FormID: '4319' } },
    facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'],
  },
} as const satisfies Screen;
