// Seen: vendor baseline forms and guides (clienttrack-ui.md A2, B, D). Verified on TX BoS: not yet. 2026-11-22.
import type { Profile } from './profile';

export const generic = {
  name: 'generic',
  title: 'ClientTrack',
  header: {
    clientName: ['Name', 'Client Name', 'Client'],
    clientId: ['Client ID', 'ClientTrack ID', 'HMIS ID'],
    environment: ['Environment'],
    organization: ['Organization'],
  },
  notClientTrack: ['/portal/'],
  victimServiceProviders: [],
  spellings: {},
  ceWorkflow: [
    'search-existing-clients',
    'basic-client-information',
    'family-members',
    'program-enrollment',
    'ce-assessment',
    'workflow-referrals',
    'unmet-needs',
    'workflow-finish',
  ],
} as const satisfies Profile;
