import type { FormDefinition, FormElement, FormPage } from '../element';
import * as lists from '../intake-lists';

/** One set of numbers of the assessment; the live site has three [C]. */
interface Numbers {
  section: string;
  date: string;
  disabling: string;
  continuum: string;
  county: string;
  priorLiving: string;
  lengthOfStay: string;
  startDate: string;
  times: string;
  months: string;
  insurance: string;
  /** Refills the page from the last assessment. */
  defaultAll?: string;
  /** Refills the insurance only. */
  defaultInsurance?: string;
}

const refill = (id: string | undefined, label: string): FormElement[] => (id === undefined ? [] : [{ id, type: 'button', label }]);

function page(id: Numbers): FormPage {
  return {
    title: 'Universal Data Assessment',
    elements: [
      { id: id.section, type: 'section', label: 'Universal Data Assessment' },
      ...refill(id.defaultAll, 'Default Last Assessment'),
      { id: id.date, type: 'date', label: 'Assessment Date', required: true, default: '@Date', column: 'date' },
      { id: id.disabling, type: 'select', label: 'Disabling Condition', list: lists.yesNo, required: true, column: 'disabling' },
      { id: id.continuum, type: 'select', label: 'Enrollment CoC', list: lists.continuum, required: true, column: 'continuum' },
      { id: id.county, type: 'select', label: 'County', list: lists.county, required: true, column: 'county' },
      {
        id: id.priorLiving,
        type: 'select',
        label: 'Prior Living Situation',
        list: lists.priorLiving,
        required: true,
        column: 'priorLiving',
      },
      {
        id: id.lengthOfStay,
        type: 'select',
        label: 'Length of Stay in Prior Living Situation',
        list: lists.lengthOfStay,
        required: true,
        column: 'lengthOfStay',
      },
      { id: id.startDate, type: 'date', label: 'Approximate Date Homelessness Started', default: '@Date', column: 'startDate' },
      {
        id: id.times,
        type: 'select',
        label: 'Number of times homeless in the past three years',
        list: lists.timesHomeless,
        required: true,
        column: 'times',
      },
      {
        id: id.months,
        type: 'select',
        label: 'Total number of months homeless in the past three years',
        list: lists.monthsHomeless,
        required: true,
        column: 'months',
      },
      ...refill(id.defaultInsurance, 'Default Last Insurance'),
      { id: id.insurance, type: 'select', label: 'Covered by Health Insurance', list: lists.yesNo, required: true, column: 'insurance' },
    ],
    rules: [],
    buttons: [{ id: 'SAVE', label: 'Save' }],
  };
}

const define = (id: string, numbers: Numbers): FormDefinition => ({
  id,
  title: 'Universal Data Assessment',
  evidence: 'live-code',
  pages: [page(numbers)],
});

/** clienttrack-ui.md C6, the usual numbers [C]. */
export const universalDataAssessment = define('1000000401', {
  section: '1000006787',
  date: '1000006788',
  disabling: '1000006806',
  continuum: '1000006810',
  county: '1000006849',
  priorLiving: '1000006811',
  lengthOfStay: '1000006812',
  startDate: '1000006795',
  times: '1000006807',
  months: '1000006813',
  insurance: '1000006802',
  defaultAll: '1000006792',
  defaultInsurance: '1000006761',
});

/** The "master assessment", told by its caption `Label1000005693_Renderer` [C]. */
export const masterDataAssessment = define('1000000402', {
  section: '1000005693',
  date: '1000005691',
  disabling: '1000005748',
  continuum: '1000005697',
  county: '1000005780',
  priorLiving: '1000005689',
  lengthOfStay: '1000005690',
  startDate: '1000005730',
  times: '1000005698',
  months: '1000005710',
  insurance: '1000005699',
  defaultInsurance: '1000005744',
});

/** When an assessment is edited: of this set four numbers are known [C], which is which is assumed, and so are the others. */
export const editedDataAssessment = define('1000000403', {
  section: '1000006930',
  date: '1000006931',
  disabling: '1000006932',
  continuum: '1000006933',
  county: '1000006934',
  priorLiving: '1000006950',
  lengthOfStay: '1000006946',
  startDate: '1000006935',
  times: '1000006938',
  months: '1000006942',
  insurance: '1000006936',
  defaultAll: '1000006859',
});
