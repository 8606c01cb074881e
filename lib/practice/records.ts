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
  /** '' while the enrollment is open. */
  exitDate: string;
  destination: string;
  destinationCode: string;
  subsidyType: string;
  exitReason: string;
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
  fromProvider: string;
  fromUser: string;
  status: string;
  comments: string;
  /** Associated Need/Barrier. */
  need: string;
  /** '1' when ticked. */
  isVoucherAuthorized: string;
  isEmailAuthorized: string;
  acknowledgedDate: string;
  appointmentDate: string;
  resultDate: string;
  result: string;
  resultComments: string;
}

/** A service given; in the real tables a referral is one of these too. */
export interface ServiceRecord {
  serviceId: string;
  clientId: string;
  enrollId: string;
  date: string;
  service: string;
  serviceCode: string;
  units: string;
}

/** One assessment of the intake workflow, its answers by column. */
export interface AnswersRecord {
  answersId: string;
  /** Barriers, Income, …: the same for all sets of ids of one assessment. */
  kind: string;
  clientId: string;
  enrollId: string;
  date: string;
  answers: Readonly<Record<string, string>>;
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
  /** Pending, Complete, … */
  status: string;
  comments: string;
}

/** What an enrollment has not got until it is exited. */
export const stillOpen = { exitDate: '', destination: '', destinationCode: '', subsidyType: '', exitReason: '' };

/** A referral of which nothing is known. */
export const blankReferral: ReferralRecord = {
  referralId: '',
  clientId: '',
  enrollId: '',
  date: '',
  service: '',
  serviceCode: '',
  provider: '',
  providerCode: '',
  fromProvider: '',
  fromUser: '',
  status: '',
  comments: '',
  need: '',
  isVoucherAuthorized: '',
  isEmailAuthorized: '',
  acknowledgedDate: '',
  appointmentDate: '',
  resultDate: '',
  result: '',
  resultComments: '',
};

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
