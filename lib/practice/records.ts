/** The rows ClientTrack saves. Dates MM/DD/YYYY and phones (###) ###-#### as the screens show them. */

export interface ClientRecord {
  clientId: string;
  firstName: string;
  middleName: string;
  lastName: string;
  suffix: string;
  nameQuality: string;
  ssn: string;
  ssnQuality: string;
  birthDate: string;
  dobQuality: string;
  /** Codes, joined by commas. */
  race: string;
  sex: string;
  veteranStatus: string;
  address: string;
  address2: string;
  cityStateZip: string;
  email: string;
  homePhone: string;
  workPhone: string;
  msgPhone: string;
  relationship: string;
  releaseBeginDate: string;
  releaseEndDate: string;
}

export interface EnrollmentRecord {
  enrollId: string;
  clientId: string;
  project: string;
  projectCode: string;
  projectStartDate: string;
  engagementDate: string;
  relationship: string;
  caseManager: string;
}

export interface AssessmentRecord {
  assessmentId: string;
  clientId: string;
  enrollId: string;
  assessmentDate: string;
  type: string;
  level: string;
  prioritizationStatus: string;
  veteranStatus: string;
  specialPopulationScore: string;
  minimumBedrooms: string;
  contactPhone: string;
  comments: string;
}

export interface ReferralRecord {
  referralId: string;
  clientId: string;
  enrollId: string;
  date: string;
  service: string;
  serviceCode: string;
  provider: string;
  providerCode: string;
  status: string;
  comments: string;
}

export interface UnmetNeedRecord {
  needId: string;
  clientId: string;
  enrollId: string;
  date: string;
  need: string;
  needCode: string;
  reason: string;
  reasonCode: string;
  comments: string;
}

const blankClient: ClientRecord = {
  clientId: '',
  firstName: '',
  middleName: '',
  lastName: '',
  suffix: '',
  nameQuality: '',
  ssn: '',
  ssnQuality: '',
  birthDate: '',
  dobQuality: '',
  race: '',
  sex: '',
  veteranStatus: '',
  address: '',
  address2: '',
  cityStateZip: '',
  email: '',
  homePhone: '',
  workPhone: '',
  msgPhone: '',
  relationship: '',
  releaseBeginDate: '',
  releaseEndDate: '',
};

/** A client with these values over what it had, or over nothing; a name that is no column is left out. */
export function withColumns(values: Readonly<Record<string, string>>, before: ClientRecord = blankClient): ClientRecord {
  const known = Object.entries(values).filter(([column]) => column in blankClient);
  return { ...before, ...Object.fromEntries(known) };
}
