import type { FormDefinition } from '../element';
import * as lists from '../intake-lists';

/** Add Service of the live site [C], clienttrack-ui.md C10: ids, order and behaviour; opened by `Renderer_1000000216`. */
export const addService: FormDefinition = {
  id: '1000000216',
  title: 'Add Service',
  evidence: 'live-code',
  pages: [
    {
      title: 'Add Service',
      elements: [
        { id: '82932', type: 'section', label: 'Service' },
        { id: '82933', type: 'select', label: 'Enrollment', required: true, column: 'enrollId' },
        { id: '82938', type: 'select', label: 'Service', list: lists.services, required: true, column: 'serviceCode' },
        { id: '82939', type: 'number', label: 'Units', required: true, default: '1', maxLength: 5, column: 'units' },
        { id: '82930', type: 'date', label: 'Date', required: true, default: '@Date', column: 'date' },
      ],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
