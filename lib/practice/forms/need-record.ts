import type { FormDefinition } from '../element';
import { needStatus } from '../intake-lists';
import * as lists from '../lists';

/** One Need record: statuses from a code table [K], the screen assumed, clienttrack-ui.md C13 (c). */
export const needRecord: FormDefinition = {
  id: '1000000631',
  title: 'Need',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Need',
      elements: [
        { id: '1000009320', type: 'section', label: 'Need' },
        { id: '1000009321', type: 'date', label: 'Date', required: true, default: '@Date', column: 'date' },
        { id: '1000009322', type: 'select', label: 'Need', list: lists.need, required: true, column: 'needCode' },
        { id: '1000009323', type: 'select', label: 'Reason', list: lists.needReason, required: true, column: 'reasonCode' },
        { id: '1000009324', type: 'select', label: 'Status', list: needStatus, required: true, default: '1', column: 'statusCode' },
        { id: '1000009325', type: 'select', label: 'Enrollment', column: 'enrollId' },
        { id: '1000009326', type: 'textarea', label: 'Comments', maxLength: 500, column: 'comments' },
      ],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
