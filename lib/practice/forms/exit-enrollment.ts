import type { FormDefinition } from '../element';
import * as lists from '../intake-lists';

/** Exit the Enrollment. The action is known [X], the screen is not: rebuilt from HUD 3.11 and 3.12. */
export const exitEnrollment: FormDefinition = {
  id: '1000000427',
  title: 'Exit the Enrollment',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Exit the Enrollment',
      elements: [
        { id: '1000009701', type: 'section', label: 'Project Exit' },
        { id: '1000009702', type: 'display', label: 'Project', column: 'project' },
        { id: '1000009703', type: 'display', label: 'Project Start Date', column: 'projectStartDate' },
        { id: '1000009704', type: 'date', label: 'Project Exit Date', required: true, default: '@Date', column: 'exitDate' },
        { id: '1000009705', type: 'select', label: 'Destination', list: lists.destination, required: true, column: 'destinationCode' },
        { id: '1000009706', type: 'select', label: 'Type of Subsidy', list: lists.rentalSubsidy, column: 'subsidyCode' },
        { id: '1000009707', type: 'select', label: 'Reason for Leaving', list: lists.exitReason, column: 'reasonCode' },
      ],
      rules: [
        // A message only: the exit can be saved.
        {
          on: ['1000009704'],
          at: 'page',
          when: { field: '1000009704', test: 'future' },
          actions: [{ target: '1000009704', warn: 'The exit date is after today. Check it before you save.' }],
        },
        {
          on: ['1000009705'],
          at: 'page',
          always: true,
          when: { field: '1000009705', isOneOf: ['435'] },
          actions: [
            { target: '1000009706', visible: true },
            { target: '1000009706', required: true },
          ],
          otherwise: [
            { target: '1000009706', visible: false },
            { target: '1000009706', required: false },
            { target: '1000009706', value: '' },
          ],
        },
      ],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
