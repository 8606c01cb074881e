import { describe, expect, it } from 'vitest';
import { looksLikeExport } from '../../lib/intake/foreign-columns';

/** First columns of HUD's CSV files, as any HMIS writes them, and of databases that victim service providers keep. */
const exports = {
  Client: 'PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,SSN,SSNDataQuality,DOB,DOBDataQuality',
  'Client without IDs': 'FirstName,LastName,AmIndAKNative,Asian,BlackAfAmerican,VeteranStatus,YearEnteredService',
  Enrollment: 'EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,EnrollmentCoC,LivingSituation',
  Exit: 'ExitID,EnrollmentID,PersonalID,ExitDate,Destination,OtherDestination',
  IncomeBenefits: 'IncomeBenefitsID,EnrollmentID,PersonalID,InformationDate,IncomeFromAnySource,TotalMonthlyIncome',
  HealthAndDV: 'HealthAndDVID,EnrollmentID,InformationDate,DomesticViolenceSurvivor,WhenOccurred,CurrentlyFleeing',
  Services: 'ServicesID,EnrollmentID,DateProvided,RecordType,TypeProvided',
  Disabilities: 'DisabilitiesID,InformationDate,DisabilityType,DisabilityResponse',
  CurrentLivingSituation: 'CurrentLivingSitID,EnrollmentID,InformationDate,CurrentLivingSituation',
  Assessment: 'AssessmentID,AssessmentDate,AssessmentLocation,AssessmentType,AssessmentLevel,PrioritizationStatus',
  Event: 'EventID,EnrollmentID,EventDate,Event,ProbSolDivRRResult,ReferralResult',
  Project: 'ProjectID,OrganizationID,ProjectName,HMISParticipatingProject',
  Export: 'ExportID,SourceType,SourceID,ExportDirective,HashStatus',
  'with spaces': 'Personal ID,First Name,Last Name,Relationship to HoH',
  'a list of people': 'First Name,Last Name,Date of Birth,SSN,Race',
  'a list in Spanish': 'Nombre,Apellido,Fecha de nacimiento,Sexo',
  'a provider’s database': 'Survivor ID,First Name,Last Name,Abuser Relationship,Shelter Stay',
};

describe('a file that comes out of a database', () => {
  it.each(Object.entries(exports))('is refused whole: %s', (_, titles) => expect(looksLikeExport(titles.split(','))).toBe(true));
});

describe('a form of ours', () => {
  it.each([
    'First name,Last name,Project entry date,Veteran status,Special population score,Minimum bedrooms,Phone',
    'FirstName,LastName,EntryDate,VeteranStatus',
    'Nombre,Apellido,Fecha de entrada,Veterano,Puntaje,Dormitorios,Teléfono',
    'First name,Last name,Entry date,Email,Address,Notes',
    'First name,Last name,Entry date,DOB',
  ])('is read, also with a column too many: %s', (titles) => expect(looksLikeExport(titles.split(','))).toBe(false));
});
