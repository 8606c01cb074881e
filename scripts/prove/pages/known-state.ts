import type { PracticeProfile } from '../../../lib/practice/profile';
import { type AssessmentRecord, type EnrollmentRecord, stillOpen, withColumns } from '../../../lib/practice/records';
import { createState, type PracticeState } from '../../../lib/practice/state';
import { knownClientId } from './invented-transfer';

const project = { project: 'TX-999 Coordinated Entry – Mesa Alta Region', projectCode: '4471' };

export interface KnownState {
  state: PracticeState;
  enrollId: string;
  assessmentId: string;
}

/** A deployment in which the invented household is a client with an open enrollment in Coordinated Entry. */
export function knownState(profile: PracticeProfile): KnownState {
  const fresh = createState({ profile });
  const enrollId = String(fresh.next.enrollment);
  const assessmentId = String(fresh.next.assessment);
  const client = withColumns({
    clientId: knownClientId,
    firstName: 'Zzamber',
    lastName: 'Zzquillstone',
    nameQuality: '2',
    ssnQuality: '99',
    dobQuality: '99',
    race: '99',
    sex: '99',
  });
  const enrollment: EnrollmentRecord = {
    enrollId,
    clientId: knownClientId,
    ...project,
    projectStartDate: '11/18/2026',
    engagementDate: '',
    relationship: 'SL',
    caseManager: '',
    ...stillOpen,
  };
  const assessment: AssessmentRecord = {
    assessmentId,
    clientId: knownClientId,
    enrollId,
    assessmentDate: '',
    type: '',
    level: '',
    prioritizationStatus: '',
    veteranStatus: '',
    specialPopulationScore: '',
    minimumBedrooms: '',
    contactPhone: '',
    comments: '',
  };
  const next = {
    ...fresh.next,
    client: Number(knownClientId) + 1,
    enrollment: fresh.next.enrollment + 1,
    assessment: fresh.next.assessment + 1,
  };
  const state = { ...fresh, clients: [...fresh.clients, client], enrollments: [enrollment], assessments: [assessment], next };
  return { state, enrollId, assessmentId };
}
