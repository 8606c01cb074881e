import type { FormDefinition, FormElement } from '../element';
import * as lists from '../intake-lists';

/** The short assessments of the live site's intake [C], clienttrack-ui.md C6: numbers as they are there, section numbers assumed. */
const define = (id: string, title: string, section: string, elements: readonly FormElement[]): FormDefinition => ({
  id,
  title,
  evidence: 'live-code',
  pages: [
    {
      title,
      elements: [{ id: section, type: 'section', label: title }, ...elements],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
});

const refill = (id: string): FormElement => ({ id, type: 'button', label: 'Default Last Assessment' });
const assessmentDate = (id: string): FormElement => ({
  id,
  type: 'date',
  label: 'Assessment Date',
  required: true,
  default: '@Date',
  column: 'date',
});

export const domesticViolence = define('1000000405', 'Domestic Violence Assessment', '11806', [
  refill('48899'),
  assessmentDate('11807'),
  { id: '11888', type: 'radio', label: 'Survivor of Domestic Violence', list: lists.yesNo, required: true, column: 'survivor' },
]);

export const income = define('1000000406', 'Income Assessment', '92171', [
  refill('92169'),
  assessmentDate('92172'),
  { id: '92173', type: 'select', label: 'Income from Any Source', list: lists.yesNo, required: true, column: 'income' },
  { id: '92174', type: 'select', label: 'Non-Cash Benefits from Any Source', list: lists.yesNo, required: true, column: 'nonCash' },
]);

export const rhyEntry = define('1000000407', 'RHY Entry Assessment', '107265', [
  assessmentDate('107266'),
  { id: '107275', type: 'select', label: 'Sexual Orientation', list: lists.sexualOrientation, required: true, column: 'orientation' },
]);

export const currentLivingSituation = define('1000000408', 'Current Living Situation Assessment', '107049', [
  assessmentDate('107050'),
  {
    id: '107051',
    type: 'select',
    label: 'Current Living Situation',
    list: lists.currentLiving,
    required: true,
    column: 'situation',
  },
]);

export const youthEducation = define('1000000409', 'Youth Education Entry Assessment', '102832', [
  refill('102839'),
  assessmentDate('102833'),
  { id: '102834', type: 'select', label: 'Currently Attending School', list: lists.yesNo, required: true, column: 'school' },
]);

export const translationAssistance = define('1000000410', 'Translation Assistance Assessment', '107562', [
  refill('107569'),
  assessmentDate('107563'),
  {
    id: '107564',
    type: 'select',
    label: 'Translation Assistance Needed',
    list: lists.yesNo,
    required: true,
    column: 'translation',
  },
]);
