import type { FormElement } from '../element';
import { practiceProfile } from './practice';
import type { PracticeProfile } from './profile';

/** The member grid has three more dates than are known; only the places of start and engagement are, second and fourth after the first. */
const unknownDate = (id: string, label: string): FormElement => ({ id, type: 'date', label });

/**
 * The live site, as code that drives it proves [C]. Our own numbers are its numbers, so nothing is renumbered here. Environment,
 * organization and folder are assumed: no source shows them.
 */
export const hsncflProfile: PracticeProfile = {
  ...practiceProfile,
  name: 'hsncfl',
  customer: 'HSNCFL',
  path: '/hsncfl/',
  environment: 'HSNCFL (practice copy, invented people only)',
  duplicateCheck: true,
  inserted: {
    '107608': [unknownDate('107603', 'Household<br/>Date 1'), unknownDate('107604', 'Household<br/>Date 2')],
    '107601': [unknownDate('107605', 'Household<br/>Date 3')],
  },
  // Asked in 2024, gone since November 2025.
  steps: { '1000000108': { without: ['Translation Assistance'] } },
  switches: {
    isBarriersSavedTwice: true,
    latePartsMs: 300,
    // The enrollment's name moved from the sixth to the seventh cell in December 2024.
    lists: {
      wp85039573form: {
        columns: ['members', 'startDate', 'exitDate', 'organization', 'lastAssessment', 'project'],
        actionsAt: 'first',
        isGrouped: true,
      },
      '2778': { columns: ['members', 'startDate', 'exitDate', 'organization', 'lastAssessment', 'project'] },
    },
  },
};
