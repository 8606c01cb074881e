/** Columns of HUD's HMIS CSV (2024 and 2026) and of victim service providers' own databases, compacted. One of the first is enough, two of the others are one. */

/** In no form, only in an export. */
export const exportOnly = `
personalid enrollmentid exportid householdid exitid disabilitiesid currentlivingsitid healthanddvid incomebenefitsid employmenteducationid servicesid
assessmentid assessmentquestionid assessmentresultid eventid funderid inventoryid affiliationid hmisparticipationid ceparticipationid youtheducationstatusid
projectcocid organizationid projectid userid clientid uniqueid globalid clientuniqueid
namedataquality ssndataquality dobdataquality amindaknative blackafamerican hispaniclatinaeo mideastnafrican nativehipacific racenone additionalraceethnicity
gendernone differentidentitytext culturallyspecific yearenteredservice yearseparated worldwarii koreanwar vietnamwar desertstorm afghanistanoef iraqoif iraqond
othertheater militarybranch dischargestatus datecreated dateupdated datedeleted relationshiptohoh enrollmentcoc rentalsubsidytype losunderthreshold
previousstreetessh datetostreetessh timeshomelesspastthreeyears monthshomelesspastthreeyears disablingcondition dateofengagement moveindate dateofpathstatus
clientenrolledinpath reasonnotenrolled percentami referralsource runawayyouth sexualorientation hohleaseholder translationneeded preferredlanguagedifferent
destinationsubsidytype otherdestination housingassessment subsidyinformation projectcompletionstatus incomefromanysource totalmonthlyincome earnedamount ssiamount
ssdiamount tanfamount benefitsfromanysource insurancefromanysource domesticviolencesurvivor domesticviolencevictim whenoccurred currentlyfleeing
generalhealthstatus disabilitytype disabilityresponse indefiniteandimpairs tcellcount viralload antiretroviral recordtype typeprovided subtypeprovided
currentlivingsituation clssubsidytype leavesituation14days assessmentlevel prioritizationstatus probsoldivrrresult referralcasemanageafter
locationcrisisorphhousing referralresult victimserviceprovider hmisparticipatingproject exportperiodtype exportdirective hashstatus sourcecontactfirst
survivorid victimid abusername abuserrelationship offendername offenderrelationship perpetrator perpetratorname victimizationtype victimtype vocavictimtype
protectiveorder protectiveordernumber shelterstay shelterbednights hotlinecallid safetyplan lethalityscore dangerassessment numberofchildren childrensnames
childname spousename partnername emergencycontact
`
  .trim()
  .split(/\s+/);

/** In an export, and perhaps once by mistake in a form. */
export const exportToo = `
ssn socialsecuritynumber socialsecurity dob dateofbirth birthdate fechadenacimiento sex gender sexo genero race raceethnicity ethnicity raza etnia white asian woman
man nonbinary transgender questioning middlename namesuffix segundonombre livingsituation lengthofstay exitdate destination informationdate dateprovided
assessmentdate assessmenttype assessmentlocation eventdate event resultdate medicaid medicare schip preferredlanguage maritalstatus estadocivil
immigrationstatus citizenship householdsize familysize incidentdate
`
  .trim()
  .split(/\s+/);
