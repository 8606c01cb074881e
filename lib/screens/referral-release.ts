// Seen: vendor help, page 2 of 3 (clienttrack-ui.md C10, evidence D). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const referralRelease = {
  name: 'referral-release',
  title: 'Voucher and Information Release',
  recognize: {
    headings: ['Voucher and Information Release', 'Information Release'],
    proof: [['Voucher is Authorized', 'Voucher Authorized'], ['Email Authorized']],
  },
  client: 'current',
  about: 'referral',
  next: ['Next', 'Finish'],
  fields: [
    { control: 'leave', labels: ['Voucher is Authorized', 'Voucher Authorized'], why: 'agency-decides' },
    // A tick here opens a message to the provider with the client in it (R28).
    { control: 'leave', labels: ['Email Authorized'], why: 'sends-email' },
  ],
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
