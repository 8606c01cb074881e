import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Basic Client Info of the live site's intake: Veteran Status, Sex and the button are known [C], the names' numbers are assumed, clienttrack-ui.md C3. */
export const intakeBasicClient: FormDefinition = {
  id: '1000000430',
  title: 'Intake - Basic Client Info',
  evidence: 'live-code',
  pages: [
    {
      title: 'Intake - Basic Client Info',
      elements: [
        { id: '1000006670', type: 'section', label: 'Client Information' },
        { id: '1000006671', type: 'text', label: 'First Name', required: true, maxLength: 50, column: 'firstName' },
        { id: '1000006672', type: 'text', label: 'Last Name', required: true, maxLength: 50, column: 'lastName' },
        { id: '1000006673', type: 'select', label: 'Name Quality', list: lists.nameQuality, required: true, column: 'nameQuality' },
        { id: '1000006674', type: 'date', label: 'Birth Date', column: 'birthDate' },
        { id: '1000008906', type: 'select', label: 'Sex', list: lists.sex, required: true, column: 'sex' },
        { id: '1000006680', type: 'select', label: 'Veteran Status', list: lists.veteranStatus, column: 'veteranStatus' },
      ],
      rules: [
        {
          on: ['1000006674'],
          at: 'page',
          always: true,
          when: { field: '1000006674', test: 'adult' },
          actions: [
            { target: '1000006680', visible: true },
            { target: '1000006680', required: true },
          ],
          otherwise: [
            { target: '1000006680', visible: false },
            { target: '1000006680', required: false },
            { target: '1000006680', value: '' },
          ],
        },
      ],
      buttons: [{ id: 'SAVE', label: 'Finish' }],
    },
  ],
};
