import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { programEnrollment } from '../forms/program-enrollment';
import { projects, textOf } from '../lists';
import { stillOpen } from '../records';
import { hasCoordinatedEntry } from '../settings';
import { type PracticeState, type Session, withSession } from '../state';
import { addressAfter, intakeWorkflow } from '../workflow';

const page = programEnrollment.pages[0];
const columns = page?.grid?.columns ?? [];
const include = page?.grid?.include ?? '';

/** What another workgroup or organization is offered. */
const otherProjects = { ...projects, options: projects.options.filter(({ text }) => !text.includes('Coordinated Entry')) };

/** The enrollment that the intake edits; the CE Workflow always begins a new one. */
function editedIn(state: PracticeState, { workflow }: Session) {
  if (workflow?.id !== intakeWorkflow.id) return undefined;
  return state.enrollments.find(({ enrollId }) => enrollId === workflow.enrollId);
}

/** Program Enrollment: one row per member, saved for those who are ticked. */
export const saveEnrollment: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const key = primaryKey || session.clientId;
    const client = state.clients.find(({ clientId }) => clientId === key);
    if (client === undefined) return { problem: `There is no client ${key ?? ''}.` };
    const relationship = columns.find(({ column }) => column === 'relationship')?.id ?? '';
    const again = editedIn(state, session);
    const row = {
      key: client.clientId,
      header: `${client.lastName}, ${client.firstName}`,
      values: again ? fromColumns(columns, again) : { [relationship]: client.relationship },
    };
    const project = page?.elements.find(({ column }) => column === 'project')?.id ?? '';
    const values = again ? { [project]: again.projectCode } : {};
    return { values, rows: [row], lists: hasCoordinatedEntry(state.profile, session) ? undefined : { [project]: otherProjects } };
  },
  save({ state, session, values, rows }) {
    const member = rows.find((row) => row.values[include] === '1');
    if (member === undefined) return { errors: { '': 'Choose at least one member of the household.' } };
    const projectCode = columnOf(toColumns(page?.elements ?? [], values), 'project');
    const row = toColumns(columns, member.values);
    const again = state.enrollments.find((enrollment) => enrollment.enrollId === session.workflow?.enrollId);
    const twin = state.enrollments.find(
      (other) => other !== again && other.clientId === member.key && other.projectCode === projectCode && other.exitDate === '',
    );
    if (twin !== undefined) return { errors: { '': 'This client already has an open enrollment in this project.' } };
    const enrollment = {
      ...(again ?? stillOpen),
      enrollId: again?.enrollId ?? String(state.next.enrollment),
      clientId: member.key,
      project: textOf(projects, projectCode),
      projectCode,
      projectStartDate: columnOf(row, 'projectStartDate'),
      engagementDate: columnOf(row, 'engagementDate'),
      relationship: columnOf(row, 'relationship'),
      caseManager: columnOf(row, 'caseManager'),
    };
    const others = state.enrollments.filter((other) => other !== again);
    const next = { ...state.next, enrollment: state.next.enrollment + (again ? 0 : 1), assessment: state.next.assessment + 1 };
    const keys = { enrollId: enrollment.enrollId, assessmentId: session.workflow?.assessmentId ?? String(state.next.assessment) };
    const workflow = session.workflow && { ...session.workflow, ...keys };
    const nowCurrent = { ...session, clientId: member.key, workflow };
    const saved = { ...state, enrollments: [...others, enrollment], next };
    return { state: withSession(saved, nowCurrent), go: addressAfter(nowCurrent, programEnrollment.id) };
  },
};
