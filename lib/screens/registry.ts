import { basicClientInformation } from './basic-client-information';
import { ceAssessment } from './ce-assessment';
import { clientDashboard } from './client-dashboard';
import { familyMembers } from './family-members';
import { findClient } from './find-client';
import { programEnrollment } from './program-enrollment';
import type { Screen } from './screen';
import { searchExistingClients } from './search-existing-clients';
import { unmetNeeds } from './unmet-needs';
import { workflowFinish } from './workflow-finish';
import { workflowReferrals } from './workflow-referrals';

/** Every ClientTrack screen we can tell apart. */
export const screens: readonly Screen[] = [
  findClient,
  searchExistingClients,
  basicClientInformation,
  familyMembers,
  programEnrollment,
  ceAssessment,
  workflowReferrals,
  unmetNeeds,
  workflowFinish,
  clientDashboard,
];
