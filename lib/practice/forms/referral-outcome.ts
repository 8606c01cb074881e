import type { FormDefinition } from '../element';
import { referralResult } from '../intake-lists';

/** View Referral Outcome: labels and results from Minnesota's guide [G], numbers assumed, clienttrack-ui.md C12. */
export const referralOutcome: FormDefinition = {
  id: '1000000613',
  title: 'Outcome Information',
  evidence: 'guide',
  pages: [
    {
      title: 'Outcome Information',
      elements: [
        { id: '1000009440', type: 'section', label: 'Outcome Information' },
        { id: '1000009441', type: 'date', label: 'Date Referral Acknowledged', column: 'acknowledgedDate' },
        { id: '1000009442', type: 'date', label: 'Appointment Date', column: 'appointmentDate' },
        { id: '1000009443', type: 'date', label: 'Result Date', column: 'resultDate' },
        { id: '1000009444', type: 'select', label: 'Result', list: referralResult, column: 'resultCode' },
        { id: '1000009445', type: 'textarea', label: 'Comments', maxLength: 2000, column: 'resultComments' },
      ],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Finish' }],
    },
  ],
};
