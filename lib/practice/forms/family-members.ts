import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Form 4319 "Quick Family Members", a grid for editing many rows [X], clienttrack-ui.md C4. */
export const familyMembers: FormDefinition = {
  id: '4319',
  title: 'Family Members',
  evidence: 'vendor-export',
  pages: [
    {
      title: 'Family Members',
      elements: [],
      rules: [],
      grid: {
        renderer: 'Renderer',
        columns: [
          { id: '82247', type: 'text', label: 'First Name', required: true, maxLength: 50, column: 'firstName' },
          { id: '82253', type: 'text', label: 'Middle<br/>Name', maxLength: 50, column: 'middleName' },
          { id: '82252', type: 'text', label: 'Last Name', required: true, maxLength: 50, column: 'lastName' },
          { id: '82269', type: 'select', label: 'Name Quality', list: lists.nameQuality, required: true, column: 'nameQuality' },
          { id: '82242', type: 'date', label: 'Birth Date', column: 'birthDate' },
          {
            id: '82243',
            type: 'select',
            label: 'Birth Date<br/>Quality',
            list: lists.birthDateQuality,
            required: true,
            column: 'dobQuality',
          },
          { id: '82258', type: 'ssn', label: 'Social<br/>Security<br/>Number', column: 'ssn' },
          { id: '82259', type: 'select', label: 'SSN Quality', list: lists.ssnQuality, required: true, column: 'ssnQuality' },
          {
            id: '82254',
            type: 'select',
            label: 'Relationship<br/>to Head<br/>of Household',
            list: lists.relationship,
            required: true,
            column: 'relationship',
          },
          { id: '82271', type: 'select', label: 'Veteran<br/>Status', list: lists.veteranStatus, column: 'veteranStatus' },
        ],
        rules: [
          {
            on: ['82247', '82252'],
            at: 'page',
            when: {
              all: [
                { field: '82247', test: 'filled' },
                { field: '82252', test: 'filled' },
              ],
            },
            actions: [{ target: '82269', value: '1' }],
          },
          {
            on: ['82242'],
            at: 'page',
            when: { field: '82242', test: 'future' },
            actions: [{ target: '82242', error: 'Birth Date cannot be in the future.' }],
          },
          {
            on: ['82242'],
            at: 'page',
            always: true,
            when: { field: '82242', test: 'adult' },
            actions: [{ target: '82271', visible: true }],
            otherwise: [
              { target: '82271', visible: false },
              { target: '82271', value: '' },
            ],
          },
        ],
      },
      buttons: [{ id: 'SAVEFINISH', label: 'Save & Close' }],
    },
  ],
};
