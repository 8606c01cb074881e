import { type OptionList, raceAndEthnicity } from '../lists';
import { practiceProfile } from './practice';
import type { PracticeProfile } from './profile';

const missing = [
  { value: '8', text: "Client doesn't know" },
  { value: '9', text: 'Client refused' },
  { value: '99', text: 'Data not collected' },
];

const ethnicity: OptionList = {
  listItemTypeId: '1141',
  options: [{ value: '0', text: 'Non-Hispanic/Non-Latino' }, { value: '1', text: 'Hispanic/Latino' }, ...missing],
};

const gender: OptionList = {
  listItemTypeId: '3436',
  options: [
    { value: '0', text: 'Female' },
    { value: '1', text: 'Male' },
    { value: '2', text: 'Trans Female (MTF or Male to Female)' },
    { value: '3', text: 'Trans Male (FTM or Female to Male)' },
    { value: '4', text: 'Gender Non-Conforming' },
    ...missing,
  ],
};

/** The vendor's forms before any customer changed them: the export of 2017 [X]. Forms that only customers have get numbers below a milliard. */
export const baselineProfile: PracticeProfile = {
  ...practiceProfile,
  name: 'baseline',
  customer: 'BASELINE',
  path: '/baseline/',
  environment: 'BASELINE (practice copy, invented people only)',
  idShift: -999_800_000,
  ids: { '1000000098': '98' },
  duplicateCheck: true,
  labels: {
    'Client prefers not to answer': 'Client refused',
    'Race and Ethnicity': 'Race',
    'Edit Project Entry Workflow': 'Edit Enrollment Workflow',
    'New Enrollment': 'Add New',
  },
  // Form 2778: groups and row menu of the export.
  switches: {
    lists: {
      '2778': {
        groupNames: { Active: 'Current', Exited: 'Previous' },
        menu: [
          'Edit Project Entry Workflow',
          'Update/Annual Assessment',
          'Exit the Enrollment',
          'Add Family Member',
          'View Case Members',
          'Delete',
        ],
      },
    },
  },
  elements: { '1000008906': { absent: true } },
  inserted: {
    '82153': [{ id: '82158', type: 'select', label: 'Ethnicity', list: ethnicity, required: true }],
    // Form 4319 has further columns.
    '82252': [{ id: '82275', type: 'text', label: 'Suffix', maxLength: 10, column: 'suffix' }],
    '82243': [{ id: '82248', type: 'select', label: 'Gender', list: gender, column: 'sex' }],
    '82271': [
      { id: '82249', type: 'select', label: 'Ethnicity', list: ethnicity },
      { id: '82268', type: 'multicheck', label: 'Race', list: raceAndEthnicity, column: 'race' },
    ],
    '82155': [{ id: '82146', type: 'select', label: 'Gender', list: gender, required: true, column: 'sex' }],
  },
};
