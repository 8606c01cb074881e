// Seen: vendor form 4317 page 2 (clienttrack-ui.md C3, evidence X; one copy live, C). Verified on a live site: not yet. 2026-11-22.
import { codeNameQuality, dataNotCollected, fullNameQuality, notAsked, self, veteranStatus } from './option-texts';
import type { Screen } from './screen';

export const basicClientInformation = {
  name: 'basic-client-information',
  title: 'Basic Client Information',
  recognize: {
    headings: ['Basic Client Information', 'Client Information'],
    proof: [['First Name'], ['Last Name'], ['Name Quality', 'Name Data Quality']],
  },
  client: 'new',
  next: ['Save', 'Finish'],
  fields: [
    { control: 'text', field: 'transfer.firstName', labels: ['First Name'], trigger: 'page' },
    { control: 'text', field: 'transfer.lastName', labels: ['Last Name'], trigger: 'page' },
    { control: 'leave', labels: ['Middle Name'], why: 'never-sent' },
    { control: 'leave', labels: ['Suffix'], why: 'never-sent' },
    { control: 'leave', labels: ['Social Security Number', 'SSN'], why: 'never-sent' },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['SSN Quality', 'SSN Data Quality'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    { control: 'leave', labels: ['Birth Date', 'Date of Birth'], why: 'never-sent' },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Date of Birth Quality', 'Birth Date Quality', 'DOB Quality'],
      options: dataNotCollected,
      pageDefault: notAsked,
      trigger: 'page',
    },
    { control: 'choice', field: 'preset.dataNotCollected', labels: ['Sex', 'Gender'], options: dataNotCollected },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Ethnicity'],
      options: dataNotCollected,
      mayBeMissing: 'project-dependent',
    },
    // A tick per race; the one for "Data not collected" is the only one that is true of a transfer.
    {
      control: 'checkbox',
      field: 'preset.dataNotCollected',
      labels: ['Data not collected'],
      sections: ['Race and Ethnicity', 'Race'],
      mayBeMissing: 'project-dependent',
    },
    {
      control: 'choice',
      field: 'transfer.veteranStatus',
      labels: ['Veteran Status'],
      options: veteranStatus,
      mayBeMissing: 'veteran-needs-birth-date',
    },
    { control: 'checkbox', field: 'preset.show', labels: ['Show Address and Contact Information'], trigger: 'page' },
    { control: 'leave', labels: ['Address'], why: 'never-sent' },
    { control: 'leave', labels: ['Address 2'], why: 'never-sent' },
    { control: 'leave', labels: ['City/State/Zip', 'City, State, Zip'], why: 'never-sent' },
    { control: 'leave', labels: ['Email', 'E-mail'], why: 'never-sent' },
    { control: 'leave', labels: ['Home Phone'], why: 'not-needed' },
    { control: 'leave', labels: ['Work Phone'], why: 'not-needed' },
    {
      control: 'phone',
      field: 'transfer.contactPhone',
      labels: ['Msg Phone', 'Message Phone', 'Cell Phone'],
      shownBy: 'Show Address and Contact Information',
    },
    { control: 'leave', labels: ['Family'], why: 'clienttrack-default' },
    {
      control: 'choice',
      field: 'preset.relationshipToHoH',
      labels: ['Relationship to Head of Household'],
      options: self,
    },
    { control: 'leave', labels: ['Release Begin Date'], why: 'agency-decides' },
    { control: 'leave', labels: ['Release End Date'], why: 'agency-decides' },
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
} as const satisfies Screen;
