import type { PracticeProfile } from './profile';
import { txbosProfile } from './txbos';

/** Its training copy: another database behind the same screens. */
export const txbosTrainingProfile: PracticeProfile = {
  ...txbosProfile,
  name: 'txbos-training',
  customer: 'TXBOSHMIS_TRAINING',
  path: '/txboshmis_training/',
  environment: 'TX BoS HMIS – TRAINING',
};
