// Seen: code that drives a live site (clienttrack-ui.md C6, evidence C; labels A). Verified on TX BoS: not yet. 2026-11-22.
import { dataNotCollected, notAsked } from './option-texts';
import type { Screen } from './screen';

export const universalDataAssessment = {
  name: 'universal-data-assessment',
  title: 'Universal Data Assessment',
  recognize: { headings: ['Universal Data Assessment', 'Universal Data'], proof: [['Disabling Condition'], ['Prior Living Situation']] },
  client: 'current',
  next: ['Save', 'Next'],
  fields: [
    // The assessment is of the day the household came, not of the day it is typed in.
    { control: 'date', field: 'transfer.entryDate', labels: ['Assessment Date', 'Date of Assessment'], pageDefault: ['today'] },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Disabling Condition'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    { control: 'leave', labels: ['Enrollment CoC'], why: 'agency-decides' },
    // Where somebody was is the survivor's place: the agency's own county, or THN's answer, and never ours.
    { control: 'leave', labels: ['County'], why: 'agency-decides' },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Prior Living Situation'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Length of Stay in Prior Living Situation', 'Length of Stay'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    { control: 'leave', labels: ['Approximate Date Homelessness Started'], why: 'never-sent' },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Number of times homeless in the past three years'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Total number of months homeless in the past three years'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
    {
      control: 'choice',
      field: 'preset.dataNotCollected',
      labels: ['Covered by Health Insurance'],
      options: dataNotCollected,
      pageDefault: notAsked,
    },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
