import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Multiple Referrals for one client. Only the name of the function is known [D]: blank lines with a provider to find are assumed, clienttrack-ui.md C11. */
export const multipleReferrals: FormDefinition = {
  id: '1000000621',
  title: 'Multiple Referrals',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Multiple Referrals',
      elements: [
        {
          id: '1000009480',
          type: 'section',
          label: 'Referrals',
          help: 'One line for each referral. Leave the lines you do not need blank.',
        },
        { id: '1000009481', type: 'select', label: 'Enrollment', required: true, column: 'enrollId' },
      ],
      rules: [],
      grid: {
        renderer: 'RendererSF1',
        newLines: 5,
        columns: [
          { id: '1000009482', type: 'date', label: 'Referral<br/>Date', required: true, column: 'date' },
          {
            id: '1000009483',
            type: 'select',
            label: 'Referral Service',
            list: lists.referralService,
            required: true,
            column: 'serviceCode',
          },
          { id: '1000009484', type: 'hidden', label: 'Refer to Provider ID', column: 'providerCode' },
          {
            id: '1000009485',
            type: 'lookup',
            label: 'Refer to Provider',
            required: true,
            maxLength: 60,
            column: 'provider',
            lookup: { search: 'provider', key: '1000009484', copies: { providerId: '1000009484', providerName: '1000009485' } },
          },
          { id: '1000009486', type: 'select', label: 'Status', list: lists.referralStatus, default: 'N', column: 'statusCode' },
        ],
        rules: [],
      },
      buttons: [{ id: 'SAVEFINISH', label: 'Save & Close' }],
    },
  ],
};
