import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Form 1000000502. How an unmet need is recorded is not public: rebuilt as ClientTrack's Need records in a grid, clienttrack-ui.md C13 (c). */
export const unmetNeeds: FormDefinition = {
  id: '1000000502',
  title: 'Unmet Needs',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Unmet Needs',
      elements: [
        { id: '1000009300', type: 'section', label: 'Unmet Needs', help: 'What the household needs and could not be referred to.' },
      ],
      rules: [],
      grid: {
        renderer: 'RendererSF1',
        newLines: 5,
        columns: [
          { id: '1000009301', type: 'date', label: 'Date', required: true, column: 'date' },
          { id: '1000009302', type: 'select', label: 'Need', list: lists.need, required: true, column: 'need' },
          { id: '1000009303', type: 'select', label: 'Reason', list: lists.needReason, required: true, column: 'reason' },
          { id: '1000009304', type: 'text', label: 'Comments', maxLength: 500, column: 'comments' },
        ],
        rules: [],
      },
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
