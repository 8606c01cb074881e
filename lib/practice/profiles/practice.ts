import type { PracticeProfile } from './profile';

/** The deployment the product is shown on; what nothing is said about is as the forms have it. */
export const practiceProfile: PracticeProfile = {
  name: 'practice',
  customer: 'PRACTICE',
  path: '/practice/',
  environment: 'PRACTICE – training copy, invented people only',
  organization: 'Practice Agency',
  workgroup: 'Coordinated Entry',
};
