import type { FormDefinition } from './element';
import type { FormBehaviour } from './form-behaviour';
import { addReferral } from './forms/add-referral';
import { addService } from './forms/add-service';
import { barrierAssessment } from './forms/barriers';
import { ceAssessment } from './forms/ce-assessment';
import { clientIntake } from './forms/client-intake';
import { editEnrollment } from './forms/edit-enrollment';
import { exitEnrollment } from './forms/exit-enrollment';
import { familyMembers } from './forms/family-members';
import { findClient } from './forms/find-client';
import {
  currentLivingSituation,
  domesticViolence,
  income,
  rhyEntry,
  translationAssistance,
  youthEducation,
} from './forms/intake-assessments';
import { intakeBasicClient } from './forms/intake-basic-client';
import { multipleReferrals } from './forms/multiple-referrals';
import { needRecord } from './forms/need-record';
import { programEnrollment } from './forms/program-enrollment';
import { quickReferrals } from './forms/quick-referrals';
import { referralOutcome } from './forms/referral-outcome';
import { referrals } from './forms/referrals';
import { editedDataAssessment, masterDataAssessment, universalDataAssessment } from './forms/universal-data-assessment';
import { unmetNeeds } from './forms/unmet-needs';
import { viSpdat } from './forms/vi-spdat';
import { saveAddReferral } from './saves/save-add-referral';
import { saveAnswers } from './saves/save-answers';
import { saveAssessment } from './saves/save-assessment';
import { saveBarriers } from './saves/save-barriers';
import { saveEditEnrollment } from './saves/save-edit-enrollment';
import { saveEnrollment } from './saves/save-enrollment';
import { saveExit } from './saves/save-exit';
import { saveFamily } from './saves/save-family';
import { saveIntake } from './saves/save-intake';
import { saveIntakeClient } from './saves/save-intake-client';
import { saveMultipleReferrals } from './saves/save-multiple-referrals';
import { saveNeed } from './saves/save-need';
import { saveOutcome } from './saves/save-outcome';
import { saveQuickReferrals } from './saves/save-quick-referrals';
import { saveReferrals } from './saves/save-referrals';
import { saveService } from './saves/save-service';
import { saveUnmetNeeds } from './saves/save-unmet-needs';
import { searchClients } from './saves/search-clients';

export interface RegisteredForm {
  definition: FormDefinition;
  behaviour: FormBehaviour;
  /** The ASP.NET page that shows it. */
  page: 'viewform.aspx' | 'assessment.aspx';
}

/** Every form there is: a new screen is a file in forms/, one in saves/ and a line here. */
export const forms: readonly RegisteredForm[] = [
  { definition: findClient, behaviour: searchClients, page: 'viewform.aspx' },
  { definition: clientIntake, behaviour: saveIntake, page: 'viewform.aspx' },
  { definition: familyMembers, behaviour: saveFamily, page: 'viewform.aspx' },
  { definition: programEnrollment, behaviour: saveEnrollment, page: 'viewform.aspx' },
  { definition: ceAssessment, behaviour: saveAssessment, page: 'assessment.aspx' },
  { definition: viSpdat, behaviour: saveAnswers('vi-spdat', viSpdat), page: 'assessment.aspx' },
  { definition: referrals, behaviour: saveReferrals, page: 'viewform.aspx' },
  { definition: unmetNeeds, behaviour: saveUnmetNeeds, page: 'viewform.aspx' },
  { definition: editEnrollment, behaviour: saveEditEnrollment, page: 'viewform.aspx' },
  { definition: exitEnrollment, behaviour: saveExit, page: 'viewform.aspx' },
  { definition: addService, behaviour: saveService, page: 'viewform.aspx' },
  { definition: addReferral, behaviour: saveAddReferral, page: 'viewform.aspx' },
  { definition: referralOutcome, behaviour: saveOutcome, page: 'viewform.aspx' },
  { definition: quickReferrals, behaviour: saveQuickReferrals, page: 'viewform.aspx' },
  { definition: multipleReferrals, behaviour: saveMultipleReferrals, page: 'viewform.aspx' },
  { definition: needRecord, behaviour: saveNeed, page: 'viewform.aspx' },
  { definition: intakeBasicClient, behaviour: saveIntakeClient, page: 'viewform.aspx' },
  { definition: universalDataAssessment, behaviour: saveAnswers('universal-data', universalDataAssessment), page: 'assessment.aspx' },
  { definition: masterDataAssessment, behaviour: saveAnswers('universal-data', masterDataAssessment), page: 'assessment.aspx' },
  { definition: editedDataAssessment, behaviour: saveAnswers('universal-data', editedDataAssessment), page: 'assessment.aspx' },
  { definition: barrierAssessment, behaviour: saveBarriers, page: 'assessment.aspx' },
  { definition: domesticViolence, behaviour: saveAnswers('domestic-violence', domesticViolence), page: 'assessment.aspx' },
  { definition: income, behaviour: saveAnswers('income', income), page: 'assessment.aspx' },
  { definition: rhyEntry, behaviour: saveAnswers('rhy-entry', rhyEntry), page: 'assessment.aspx' },
  { definition: currentLivingSituation, behaviour: saveAnswers('current-living', currentLivingSituation), page: 'assessment.aspx' },
  { definition: youthEducation, behaviour: saveAnswers('youth-education', youthEducation), page: 'assessment.aspx' },
  { definition: translationAssistance, behaviour: saveAnswers('translation', translationAssistance), page: 'assessment.aspx' },
];
