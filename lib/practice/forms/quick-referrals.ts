import type { FormDefinition } from '../element';
import { quickScreen } from '../intake-lists';
import * as lists from '../lists';

/** Quick Referrals. Only its list of screens is known [K]: a grid of preset providers is inferred, the rest assumed, clienttrack-ui.md C11. */
export const quickReferrals: FormDefinition = {
  id: '1000000620',
  title: 'Quick Referrals',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'Quick Referrals',
      elements: [
        { id: '1000009460', type: 'section', label: 'Quick Referrals', help: 'Tick each provider the client is referred to.' },
        { id: '1000009461', type: 'date', label: 'Referral Date', required: true, default: '@Date', column: 'date' },
        { id: '1000009462', type: 'select', label: 'Enrollment', required: true, column: 'enrollId' },
        { id: '1000009463', type: 'select', label: 'Screen', list: quickScreen, required: true, default: 'P' },
        { id: '1000009464', type: 'hidden', label: 'Refer From Provider ID', column: 'fromProviderCode' },
        {
          id: '1000009465',
          type: 'lookup',
          label: 'Refer From Provider',
          maxLength: 60,
          column: 'fromProvider',
          lookup: { search: 'provider', key: '1000009464', copies: { providerId: '1000009464', providerName: '1000009465' } },
        },
        { id: '1000009466', type: 'hidden', label: 'Refer From User ID', column: 'fromUserCode' },
        {
          id: '1000009467',
          type: 'lookup',
          label: 'Refer From User',
          maxLength: 60,
          column: 'fromUser',
          lookup: { search: 'user', key: '1000009466', copies: { userId: '1000009466', userName: '1000009467' } },
        },
      ],
      rules: [],
      grid: {
        renderer: 'RendererSF1',
        rowHeading: 'Refer to Provider',
        include: '1000009471',
        columns: [
          { id: '1000009471', type: 'checkbox', label: 'Refer' },
          {
            id: '1000009472',
            type: 'select',
            label: 'Referral Service',
            list: lists.referralService,
            required: true,
            column: 'serviceCode',
          },
          { id: '1000009473', type: 'select', label: 'Status', list: lists.referralStatus, default: 'N', column: 'statusCode' },
          { id: '1000009474', type: 'text', label: 'Comments', maxLength: 500, column: 'comments' },
        ],
        rules: [],
      },
      buttons: [
        { id: 'SAVE', label: 'Save' },
        { id: 'SAVEFINISH', label: 'Save & Close' },
      ],
    },
  ],
};
