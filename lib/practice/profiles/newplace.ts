import { practiceProfile } from './practice';
import type { PracticeProfile } from './profile';

/**
 * A deployment nobody has heard of: every number of every element is another one, the vendor's too, and more than a third of the
 * labels that matter say something else, among them labels by which pages are recognised, a page's heading and two option texts.
 */
export const newplaceProfile: PracticeProfile = {
  ...practiceProfile,
  name: 'newplace',
  customer: 'NEWPLACE',
  path: '/newplace/',
  environment: 'NEW PLACE – training copy, invented people only',
  idShift: 77_000_000,
  vendorShift: 400_000,
  labels: {
    'Name Quality': 'How the Name Was Reported',
    'Date of Birth Quality': 'DOB Reporting',
    Sex: 'Sex on Record',
    'Veteran Status': 'Served in the Military',
    'Veteran<br/>Status': 'Served in the Military',
    'Msg Phone': 'Safe Phone',
    'Project<br/>Start Date': 'Began<br/>Program',
    'Project Start Date': 'Began Program',
    'Assessment Date': 'Date Completed',
    'Special Population Score': 'Priority Points',
    'What is the minimum number of bedrooms you need?': 'Bedrooms Needed',
    'Contact Phone': 'Best Number to Call',
    'Referral Service': 'Kind of Housing',
    'CES - RRH Referral': 'Short-term Rental Help',
    'CES - PSH Referral': 'Long-term Supported Home',
    'Refer to Provider': 'Agency',
    'Unmet Needs': 'Needs Not Met',
    Reason: 'Why Not Met',
  },
};
