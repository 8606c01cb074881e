import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Form 1000000501. No public source shows it: columns from the vendor's Add New Referral page and its "multiple referrals", clienttrack-ui.md C10, C11. */
export const referrals: FormDefinition = {
  id: '1000000501',
  title: 'Referrals',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Referrals',
      elements: [
        {
          id: '1000009200',
          type: 'section',
          label: 'Referrals',
          help: 'One line for each referral. Leave the lines you do not need blank.',
        },
      ],
      rules: [],
      grid: {
        renderer: 'RendererSF1',
        newLines: 5,
        columns: [
          { id: '1000009201', type: 'date', label: 'Referral<br/>Date', required: true, column: 'date' },
          { id: '1000009202', type: 'select', label: 'Referral Service', list: lists.referralService, required: true, column: 'service' },
          { id: '1000009203', type: 'select', label: 'Refer to Provider', list: lists.providerList, required: true, column: 'provider' },
          { id: '1000009204', type: 'select', label: 'Status', list: lists.referralStatus, default: 'N', column: 'status' },
          { id: '1000009205', type: 'text', label: 'Comments', maxLength: 500, column: 'comments' },
        ],
        rules: [],
      },
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
