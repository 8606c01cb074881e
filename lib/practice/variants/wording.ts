import type { Variant } from './variant';

export const relabelled: Variant = {
  name: 'relabelled',
  number: 3,
  says: 'other words for the same things, as seen at other customers',
  apply: (profile) => ({
    ...profile,
    labels: {
      ...profile.labels,
      'Project Start Date': 'Enrollment Date',
      'Name Quality': 'Name Data Quality',
      'Date of Birth Quality': 'Birth Date Quality',
      'Client ID': 'HMIS ID',
      'Refer to Provider': 'Refer To',
      'Msg Phone': 'Cell Phone',
      'Data not collected': 'Data Not Collected',
      'Client prefers not to answer': 'Client refused',
    },
  }),
};

export const buttonLabels: Variant = {
  name: 'button-labels',
  number: 11,
  says: 'the same buttons say Finish, Save and Search',
  apply: (profile) => ({ ...profile, buttons: { SAVE: 'Finish', SAVEFINISH: 'Save', NEXT: 'Search' } }),
};
