/** One customer's ClientTrack: what its addresses and its header say. Data only. */
export interface PracticeProfile {
  name: string;
  /** Last part of the login address. */
  customer: string;
  /** The staff application's folder, with slashes. */
  path: string;
  environment: string;
  organization: string;
  workgroup: string;
}

export const practiceProfile: PracticeProfile = {
  name: 'practice',
  customer: 'PRACTICE',
  path: '/practice/',
  environment: 'PRACTICE – training copy, invented people only',
  organization: 'Practice Agency',
  workgroup: 'Coordinated Entry',
};

export const practiceProfiles: readonly PracticeProfile[] = [practiceProfile];
