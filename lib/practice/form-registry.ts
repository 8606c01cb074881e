import type { FormDefinition } from './element';
import type { FormBehaviour } from './form-behaviour';
import { ceAssessment } from './forms/ce-assessment';
import { clientIntake } from './forms/client-intake';
import { familyMembers } from './forms/family-members';
import { findClient } from './forms/find-client';
import { programEnrollment } from './forms/program-enrollment';
import { referrals } from './forms/referrals';
import { unmetNeeds } from './forms/unmet-needs';
import { saveAssessment } from './saves/save-assessment';
import { saveEnrollment } from './saves/save-enrollment';
import { saveFamily } from './saves/save-family';
import { saveIntake } from './saves/save-intake';
import { saveReferrals } from './saves/save-referrals';
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
  { definition: referrals, behaviour: saveReferrals, page: 'viewform.aspx' },
  { definition: unmetNeeds, behaviour: saveUnmetNeeds, page: 'viewform.aspx' },
];
