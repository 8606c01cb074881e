import type { FormDefinition } from '../element';
import { yesNo } from '../intake-lists';

/** Barriers of the live site: date, four selects per row with "present?" first, Save & Close [C]; the columns' numbers are assumed, clienttrack-ui.md C6. */
export const barrierAssessment: FormDefinition = {
  id: '1000000404',
  title: 'Barrier Assessment',
  evidence: 'live-code',
  pages: [
    {
      title: 'Barrier Assessment',
      elements: [
        { id: '90687', type: 'section', label: 'Barriers' },
        { id: '1000006792', type: 'button', label: 'Default Last Assessment' },
        { id: '90688', type: 'date', label: 'Date Identified', required: true, default: '@Date', column: 'date' },
      ],
      rules: [],
      grid: {
        renderer: 'Renderer',
        rowHeading: 'Barrier',
        columns: [
          { id: '90690', type: 'select', label: 'Barrier<br/>Present?', list: yesNo, required: true, column: 'present' },
          { id: '90691', type: 'select', label: 'Long<br/>Duration?', list: yesNo, column: 'longDuration' },
          { id: '90692', type: 'select', label: 'Receiving<br/>Services?', list: yesNo, column: 'services' },
          { id: '90693', type: 'select', label: 'Documented?', list: yesNo, column: 'documented' },
        ],
        // The verb columnvisible [X] acts on the whole column, whichever row woke it; that this form has such a rule is assumed.
        rules: [
          {
            on: ['90690'],
            at: 'page',
            always: true,
            when: { field: '90690', isOneOf: ['0'] },
            actions: [{ target: '90691', columnVisible: false }],
            otherwise: [{ target: '90691', columnVisible: true }],
          },
        ],
      },
      buttons: [{ id: 'SAVEFINISH', label: 'Save & Close' }],
    },
  ],
};
