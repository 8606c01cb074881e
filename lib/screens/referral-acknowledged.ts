// Seen: vendor help, page 3 of 3 (clienttrack-ui.md C10, evidence D). Verified on TX BoS: not yet. 2026-11-22.
import type { Screen } from './screen';

export const referralAcknowledged = {
  name: 'referral-acknowledged',
  title: 'Acknowledged',
  recognize: { headings: ['Acknowledged'], proof: [['Date Acknowledged', 'Acknowledged Date']] },
  client: 'current',
  about: 'referral',
  next: ['Finish', 'Save'],
  fields: [
    // The one who received the referral says when.
    { control: 'leave', labels: ['Date Acknowledged', 'Acknowledged Date'], why: 'not-needed' },
    { control: 'leave', labels: ['Appointment Date'], why: 'not-needed' },
  ],
  returnsTo: 'client-referrals',
  capture: { facts: ['Client ID', 'ClientTrack ID', 'HMIS ID'] },
} as const satisfies Screen;
