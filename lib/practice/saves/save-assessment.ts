import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { ceAssessment } from '../forms/ce-assessment';
import { addressAfter } from '../workflow';

const elements = ceAssessment.pages[0]?.elements ?? [];

/** The CE assessment: its key is the assessment's own number, not the client's. */
export const saveAssessment: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const saved = state.assessments.find(({ assessmentId }) => assessmentId === primaryKey);
    if (saved === undefined && (primaryKey === '' || session.workflow?.assessmentId !== primaryKey)) {
      return { problem: `There is no assessment ${primaryKey}.` };
    }
    return { values: saved === undefined ? {} : fromColumns(elements, saved) };
  },
  save({ state, session, primaryKey, values }) {
    const before = state.assessments.find(({ assessmentId }) => assessmentId === primaryKey);
    const columns = toColumns(elements, values);
    const assessment = {
      assessmentId: primaryKey,
      clientId: before?.clientId ?? session.workflow?.clientId ?? '',
      enrollId: before?.enrollId ?? session.workflow?.enrollId ?? '',
      assessmentDate: columnOf(columns, 'assessmentDate'),
      type: columnOf(columns, 'type'),
      level: columnOf(columns, 'level'),
      prioritizationStatus: columnOf(columns, 'prioritizationStatus'),
      veteranStatus: columnOf(columns, 'veteranStatus'),
      specialPopulationScore: columnOf(columns, 'specialPopulationScore'),
      minimumBedrooms: columnOf(columns, 'minimumBedrooms'),
      contactPhone: columnOf(columns, 'contactPhone'),
      comments: columnOf(columns, 'comments'),
    };
    const others = state.assessments.filter((other) => other !== before);
    return { state: { ...state, assessments: [...others, assessment] }, go: addressAfter(session, ceAssessment.id) };
  },
};
