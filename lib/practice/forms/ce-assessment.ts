import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Assessment 1000000455. No public source shows it: rebuilt from HUD 4.19 and the six items of the Data Transfer form, clienttrack-ui.md C7. */
export const ceAssessment: FormDefinition = {
  id: '1000000455',
  title: 'Coordinated Entry Assessment',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Coordinated Entry Assessment',
      elements: [
        { id: '1000009100', type: 'section', label: 'Assessment', help: 'HUD 4.19 Coordinated Entry Assessment.' },
        { id: '1000009101', type: 'date', label: 'Assessment Date', required: true, default: '@Date', column: 'assessmentDate' },
        { id: '1000009102', type: 'select', label: 'Assessment Type', list: lists.assessmentType, required: true, column: 'type' },
        { id: '1000009103', type: 'select', label: 'Assessment Level', list: lists.assessmentLevel, required: true, column: 'level' },
        {
          id: '1000009104',
          type: 'select',
          label: 'Prioritization Status',
          list: lists.prioritizationStatus,
          required: true,
          column: 'prioritizationStatus',
        },
        { id: '1000009105', type: 'section', label: 'Household' },
        { id: '1000009106', type: 'select', label: 'Veteran Status', list: lists.veteranStatus, column: 'veteranStatus' },
        { id: '1000009107', type: 'number', label: 'Special Population Score', maxLength: 2, column: 'specialPopulationScore' },
        {
          id: '1000009108',
          type: 'select',
          label: 'What is the minimum number of bedrooms you need?',
          list: lists.minimumBedrooms,
          column: 'minimumBedrooms',
        },
        { id: '1000009109', type: 'section', label: 'Contact' },
        {
          id: '1000009110',
          type: 'phone',
          label: 'Contact Phone',
          column: 'contactPhone',
          help: 'Where the household, or an advocate, can be reached.',
        },
        { id: '1000009111', type: 'textarea', label: 'Comments', maxLength: 2000, column: 'comments' },
      ],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
