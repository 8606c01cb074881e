import { practiceProfile } from './practice';
import type { PracticeProfile } from './profile';

/** Texas Balance of State, rebuilt: nobody outside has seen its screens. Its words from THN's flyers and other regions' guides; its numbers invented. */
export const txbosProfile: PracticeProfile = {
  ...practiceProfile,
  name: 'txbos',
  customer: 'TXBOSHMIS',
  path: '/txboshmis/',
  environment: 'TX BoS HMIS – PRODUCTION (practice copy)',
  idShift: 41_000_000,
  labels: {
    'TX-999 Coordinated Entry – Mesa Alta Region': 'TX-607 Coordinated Entry – Mesa Alta Region',
    'Client ID': 'ClientTrack ID',
    'Name Quality': 'Name Data Quality',
    'Msg Phone': 'Message Phone',
    Project: 'Program',
  },
  unmetNeeds: 'service',
};
