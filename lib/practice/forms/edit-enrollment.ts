import type { FormDefinition } from '../element';
import * as lists from '../lists';

/**
 * Edit Enrollment. Relationship, start date and engagement carry the ids of Program Enrollment, and the engagement is one
 * date further to the right than there [C]; the date between is assumed.
 */
export const editEnrollment: FormDefinition = {
  id: '1000000425',
  title: 'Edit Enrollment',
  evidence: 'live-code',
  pages: [
    {
      title: 'Edit Enrollment',
      elements: [
        { id: '1000004270', type: 'section', label: 'Enrollment' },
        { id: '1000004271', type: 'display', label: 'Project', column: 'project' },
      ],
      rules: [],
      grid: {
        renderer: 'RendererSF1',
        title: 'Household Members',
        rowHeading: 'Name',
        columns: [
          {
            id: '107608',
            type: 'select',
            label: 'Relationship<br/>to Head<br/>of Household',
            list: lists.relationship,
            required: true,
            column: 'relationship',
          },
          { id: '107601', type: 'date', label: 'Project<br/>Start Date', required: true, column: 'projectStartDate' },
          { id: '107613', type: 'date', label: 'Housing<br/>Move-In Date' },
          { id: '107616', type: 'date', label: 'Date of<br/>Engagement', column: 'engagementDate' },
          {
            id: '107612',
            type: 'lookup',
            label: 'Case Manager',
            maxLength: 60,
            column: 'caseManager',
            lookup: { search: 'user', copies: { userName: '107612' } },
          },
        ],
        rules: [],
      },
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
