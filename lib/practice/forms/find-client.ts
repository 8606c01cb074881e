import type { FormDefinition } from '../element';

/** Find Client. Ids of Client ID and Birth Date from the live site [C], clienttrack-ui.md C2; a search by Client ID opens the dashboard at once. */
export const findClient: FormDefinition = {
  id: '1000000098',
  title: 'Find Client',
  evidence: 'live-code',
  pages: [
    {
      title: 'Find Client',
      elements: [
        { id: '1000005938', type: 'section', label: 'Search Criteria' },
        { id: '1000005942', type: 'text', label: 'Client ID', maxLength: 9, column: 'clientId' },
        { id: '1000005940', type: 'text', label: 'First Name', maxLength: 50, column: 'firstName' },
        { id: '1000005941', type: 'text', label: 'Last Name', maxLength: 50, column: 'lastName' },
        { id: '1000005943', type: 'ssn', label: 'Social Security Number', column: 'ssn' },
        { id: '1000005939', type: 'date', label: 'Birth Date', column: 'birthDate' },
      ],
      rules: [],
      buttons: [{ id: 'SEARCH', label: 'Search' }],
    },
  ],
};
