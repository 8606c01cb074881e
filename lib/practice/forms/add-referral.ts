import type { FormDefinition } from '../element';
import * as lists from '../lists';

/** Add New Referral, a wizard of three pages: order, labels and defaults from the vendor's help [D]; Enrollment is TX's own field [G]; every number is assumed, clienttrack-ui.md C10. */
export const addReferral: FormDefinition = {
  id: '1000000611',
  title: 'Add New Referral',
  evidence: 'vendor-help',
  pages: [
    {
      title: 'Add New Referral',
      elements: [
        { id: '1000009401', type: 'section', label: 'Referral' },
        { id: '1000009402', type: 'date', label: 'Referral Date', required: true, default: '@Date', column: 'date' },
        { id: '1000009403', type: 'select', label: 'Referral Service', list: lists.referralService, required: true, column: 'serviceCode' },
        { id: '1000009404', type: 'hidden', label: 'Refer to Provider ID', column: 'providerCode' },
        {
          id: '1000009405',
          type: 'lookup',
          label: 'Refer to Provider',
          required: true,
          maxLength: 60,
          column: 'provider',
          lookup: { search: 'provider', key: '1000009404', copies: { providerId: '1000009404', providerName: '1000009405' } },
        },
        { id: '1000009406', type: 'hidden', label: 'Refer From Provider ID', column: 'fromProviderCode' },
        {
          id: '1000009407',
          type: 'lookup',
          label: 'Refer From Provider',
          maxLength: 60,
          column: 'fromProvider',
          lookup: { search: 'provider', key: '1000009406', copies: { providerId: '1000009406', providerName: '1000009407' } },
        },
        { id: '1000009408', type: 'hidden', label: 'Refer From User ID', column: 'fromUserCode' },
        {
          id: '1000009409',
          type: 'lookup',
          label: 'Refer From User',
          maxLength: 60,
          column: 'fromUser',
          lookup: { search: 'user', key: '1000009408', copies: { userId: '1000009408', userName: '1000009409' } },
        },
        { id: '1000009410', type: 'select', label: 'Status', list: lists.referralStatus, default: 'N', column: 'statusCode' },
        {
          id: '1000009411',
          type: 'textarea',
          label: 'Comments',
          maxLength: 2000,
          column: 'comments',
          help: 'The receiving provider reads this.',
        },
        { id: '1000009412', type: 'select', label: 'Associated Need/Barrier', list: lists.need, column: 'needCode' },
        { id: '1000009413', type: 'select', label: 'Enrollment', required: true, column: 'enrollId' },
      ],
      rules: [],
      buttons: [{ id: 'NEXT', label: 'Next' }],
    },
    {
      title: 'Voucher and Information Release',
      elements: [
        { id: '1000009420', type: 'section', label: 'Voucher and Information Release' },
        { id: '1000009421', type: 'checkbox', label: 'Voucher is Authorized', column: 'isVoucherAuthorized' },
        {
          id: '1000009422',
          type: 'checkbox',
          label: 'Email Authorized',
          column: 'isEmailAuthorized',
          help: 'A message to the provider opens when the referral is finished.',
        },
      ],
      rules: [],
      buttons: [
        { id: 'NEXT', label: 'Next' },
        { id: 'BACK', label: 'Back' },
      ],
    },
    {
      title: 'Acknowledged',
      elements: [
        { id: '1000009430', type: 'section', label: 'Acknowledged', help: 'Filled in by the provider who received the referral.' },
        { id: '1000009431', type: 'date', label: 'Date Acknowledged', column: 'acknowledgedDate' },
        { id: '1000009432', type: 'date', label: 'Appointment Date', column: 'appointmentDate' },
      ],
      rules: [],
      buttons: [
        { id: 'SAVE', label: 'Finish' },
        { id: 'BACK', label: 'Back' },
      ],
    },
  ],
};
