// Seen: vendor baseline forms and guides (clienttrack-ui.md A2, B, D; evidence X + G). Verified on TX BoS: not yet. 2026-11-22.
import type { Profile } from './profile';

export const generic = {
  name: 'generic',
  title: 'ClientTrack',
  sites: [],
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
