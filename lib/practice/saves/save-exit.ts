import { columnOf, fromColumns, toColumns } from '../columns';
import { dayNumber } from '../dates';
import type { FormBehaviour } from '../form-behaviour';
import { exitEnrollment } from '../forms/exit-enrollment';
import { destination, exitReason, rentalSubsidy } from '../intake-lists';
import { textOf } from '../lists';

const elements = exitEnrollment.pages[0]?.elements ?? [];
const exitDateId = elements.find(({ column }) => column === 'exitDate')?.id ?? '';

/** Exit the Enrollment: afterwards it stands among the exited ones. */
export const saveExit: FormBehaviour = {
  load({ state, primaryKey }) {
    const enrollment = state.enrollments.find(({ enrollId }) => enrollId === primaryKey);
    if (enrollment === undefined) return { problem: `There is no enrollment ${primaryKey}.` };
    if (enrollment.exitDate !== '') return { problem: `The enrollment ${primaryKey} was exited on ${enrollment.exitDate}.` };
    const { project, projectStartDate } = enrollment;
    return { values: fromColumns(elements, { project, projectStartDate }) };
  },
  save({ state, primaryKey, values, today }) {
    const columns = toColumns(elements, values);
    const exitDate = columnOf(columns, 'exitDate');
    const before = state.enrollments.find(({ enrollId }) => enrollId === primaryKey);
    const wrong = (text: string) => ({ errors: { [`${exitDateId}_Renderer`]: text } });
    if (dayNumber(exitDate) < dayNumber(before?.projectStartDate ?? '')) {
      return wrong('Project Exit Date cannot be before the Project Start Date.');
    }
    if (dayNumber(exitDate) > dayNumber(today)) return wrong('Project Exit Date cannot be in the future.');
    const enrollments = state.enrollments.map((enrollment) =>
      enrollment === before
        ? {
            ...enrollment,
            exitDate,
            destination: textOf(destination, columnOf(columns, 'destinationCode')),
            destinationCode: columnOf(columns, 'destinationCode'),
            subsidyType: textOf(rentalSubsidy, columnOf(columns, 'subsidyCode')),
            exitReason: textOf(exitReason, columnOf(columns, 'reasonCode')),
          }
        : enrollment,
    );
    return { state: { ...state, enrollments }, go: 'viewform.aspx?FormID=2778' };
  },
};
