import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { editEnrollment } from '../forms/edit-enrollment';

const page = editEnrollment.pages[0];
const columns = page?.grid?.columns ?? [];

/** Edit Enrollment: its key is the enrollment, its rows are the members. */
export const saveEditEnrollment: FormBehaviour = {
  load({ state, primaryKey }) {
    const enrollment = state.enrollments.find(({ enrollId }) => enrollId === primaryKey);
    const client = state.clients.find(({ clientId }) => clientId === enrollment?.clientId);
    if (enrollment === undefined || client === undefined) return { problem: `There is no enrollment ${primaryKey}.` };
    const row = { key: client.clientId, header: `${client.lastName}, ${client.firstName}`, values: fromColumns(columns, enrollment) };
    return { values: fromColumns(page?.elements ?? [], enrollment), rows: [row] };
  },
  save({ state, primaryKey, rows }) {
    const row = toColumns(columns, rows[0]?.values ?? {});
    const enrollments = state.enrollments.map((enrollment) =>
      enrollment.enrollId === primaryKey
        ? {
            ...enrollment,
            projectStartDate: columnOf(row, 'projectStartDate'),
            engagementDate: columnOf(row, 'engagementDate'),
            relationship: columnOf(row, 'relationship'),
            caseManager: columnOf(row, 'caseManager'),
          }
        : enrollment,
    );
    return { state: { ...state, enrollments }, go: 'viewform.aspx?FormID=2778' };
  },
};
