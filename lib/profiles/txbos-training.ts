// Seen: the training address (clienttrack-ui.md A1, evidence S; the tenant on the new host A); pages as the baseline. 2026-11-22.
import type { Profile } from './profile';

export const txbosTraining = {
  name: 'txbos-training',
  title: 'Texas Balance of State, training',
  sites: [
    { host: 'www.clienttrack.net', path: '/txboshmis_training' },
    { host: 'clienttrack.eccovia.com', path: '/txboshmis_training' },
    { host: 'clienttrack.eccovia.com', path: '/login/txboshmis_training' },
  ],
  environment: 'practice',
  header: {
    clientName: ['Name', 'Client Name', 'Client'],
    clientId: ['Client ID', 'ClientTrack ID', 'HMIS ID'],
    environment: ['Environment'],
    organization: ['Organization'],
    practiceWords: ['training', 'practice', 'train', 'test', 'demo'],
    liveWords: ['live', 'production', 'prod'],
  },
  notClientTrack: ['/portal/'],
  victimServiceProviders: [],
  spellings: {},
  paths: {
    ce_workflow: [
      'search-existing-clients',
      'basic-client-information',
      'family-members',
      'program-enrollment',
      'ce-assessment',
      'workflow-referrals',
      'unmet-needs',
      'workflow-finish',
    ],
    add_new_referral: [
      'find-client',
      'client-dashboard',
      'client-referrals',
      'add-new-referral',
      'referral-release',
      'referral-acknowledged',
      'client-unmet-needs',
      'add-new-need',
    ],
    quick_referrals: ['find-client', 'client-dashboard', 'client-referrals', 'quick-referrals', 'client-unmet-needs', 'add-new-need'],
    exit: ['find-client', 'client-dashboard', 'client-enrollments', 'exit-enrollment'],
  },
} as const satisfies Profile;
