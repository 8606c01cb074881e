import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Form 1000000424 "Program Enrollment" of the live site [C], clienttrack-ui.md C5. The start date is per member, in the grid. */
export const programEnrollment: FormDefinition = {
  id: '1000000424',
  title: 'Program Enrollment',
  evidence: 'live-code',
  pages: [
    {
      title: 'Program Enrollment',
      elements: [
        {
          id: '1000004259',
          type: 'section',
          label: 'Enrollment',
          help: 'Choose the project first. The members of the household are listed below.',
        },
        { id: '1000004260', type: 'select', label: 'Project', list: lists.projects, required: true, column: 'project' },
      ],
      rules: [
        {
          on: ['1000004260'],
          at: 'server',
          when: { field: '1000004260', test: 'filled' },
          actions: [{ target: 'RendererSF1', refresh: true }],
          otherwise: [{ target: 'RendererSF1', refresh: true }],
        },
      ],
      grid: {
        renderer: 'RendererSF1',
        title: 'Household Members',
        rowHeading: 'Name',
        include: '107600',
        columns: [
          { id: '107600', type: 'checkbox', label: 'Enroll', default: '1' },
          {
            id: '107608',
            type: 'select',
            label: 'Relationship<br/>to Head<br/>of Household',
            list: lists.relationship,
            required: true,
            column: 'relationship',
          },
          {
            id: '107601',
            type: 'date',
            label: 'Project<br/>Start Date',
            required: true,
            default: '@Date',
            column: 'projectStartDate',
            help: 'Coordinated entry: the day the household was first assessed.',
          },
          { id: '107616', type: 'date', label: 'Date of<br/>Engagement', column: 'engagementDate' },
          {
            id: '107612',
            type: 'lookup',
            label: 'Case Manager',
            default: '@User',
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
