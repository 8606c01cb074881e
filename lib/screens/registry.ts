import { addNewNeed } from './add-new-need';
import { addNewReferral } from './add-new-referral';
import { barrierAssessment } from './barrier-assessment';
import { basicClientInformation } from './basic-client-information';
import { ceAssessment } from './ce-assessment';
import { clientDashboard } from './client-dashboard';
import { clientEnrollments } from './client-enrollments';
import { clientReferrals } from './client-referrals';
import { clientUnmetNeeds } from './client-unmet-needs';
import { currentLivingSituation } from './current-living-situation';
import { domesticViolenceAssessment } from './domestic-violence-assessment';
import { editEnrollment } from './edit-enrollment';
import { exitEnrollment } from './exit-enrollment';
import { familyMembers } from './family-members';
import { findClient } from './find-client';
import { incomeAssessment } from './income-assessment';
import { intakeBasicClient } from './intake-basic-client';
import { multipleReferrals } from './multiple-referrals';
import { programEnrollment } from './program-enrollment';
import { quickReferrals } from './quick-referrals';
import { referralAcknowledged } from './referral-acknowledged';
import { referralRelease } from './referral-release';
import { rhyEntryAssessment } from './rhy-entry-assessment';
import type { Screen } from './screen';
import { searchExistingClients } from './search-existing-clients';
import { translationAssistance } from './translation-assistance';
import { universalDataAssessment } from './universal-data-assessment';
import { unmetNeeds } from './unmet-needs';
import { workflowFinish } from './workflow-finish';
import { workflowReferrals } from './workflow-referrals';
import { youthEducationAssessment } from './youth-education-assessment';

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
  clientReferrals,
  addNewReferral,
  referralRelease,
  referralAcknowledged,
  quickReferrals,
  multipleReferrals,
  clientUnmetNeeds,
  addNewNeed,
  clientEnrollments,
  intakeBasicClient,
  universalDataAssessment,
  domesticViolenceAssessment,
  incomeAssessment,
  rhyEntryAssessment,
  currentLivingSituation,
  youthEducationAssessment,
  translationAssistance,
  barrierAssessment,
  editEnrollment,
  exitEnrollment,
];
