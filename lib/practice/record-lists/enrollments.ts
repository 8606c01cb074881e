import type { ListColumn, ListDefinition, ListRow, RecordList, RowAction } from '../record-list';
import type { PracticeState } from '../state';

const columns: readonly ListColumn[] = [
  { id: '53001', key: 'project', label: 'Enrollment Description' },
  { id: '53002', key: 'members', label: 'Case Members' },
  { id: '53003', key: 'startDate', label: 'Project Start Date' },
  { id: '53004', key: 'exitDate', label: 'Exit Date' },
  { id: '53005', key: 'organization', label: 'Organization' },
  { id: '53006', key: 'lastAssessment', label: 'Last Assessment' },
];

/** On the live site Edit Enrollment is amb3 and Edit Project Entry Workflow amb4 [C]; the others from the baseline form [X]. */
const actions: readonly RowAction[] = [
  { label: 'View Case Members', address: 'viewform.aspx?FormID=4319' },
  { label: 'Add Family Member', address: 'viewform.aspx?FormID=4319' },
  { label: 'Edit Enrollment', address: 'viewform.aspx?FormID=1000000425&PrimaryKey={key}' },
  { label: 'Edit Project Entry Workflow', address: 'startworkflow.aspx?WorkflowID=1000000108&PrimaryKey={key}' },
  { label: 'Update/Annual Assessment', address: 'assessment.aspx?AssessmentID=1000000403&PrimaryKey={key}', onlyIn: 'Active' },
  { label: 'Exit the Enrollment', address: 'viewform.aspx?FormID=1000000427&PrimaryKey={key}', onlyIn: 'Active' },
  { label: 'Delete', address: 'confirmdelete.aspx?Kind=Enrollment&PrimaryKey={key}', asks: true },
  // The master assessment is known [C]; where it is opened from is not.
  { label: 'Master Assessment', address: 'assessment.aspx?AssessmentID=1000000402&PrimaryKey={key}', onlyIn: 'Active' },
  { label: 'VI-SPDAT Score', address: 'assessment.aspx?AssessmentID=1000000457&PrimaryKey={key}', onlyIn: 'Active' },
];

/** Form 2778 of the baseline: columns, groups and row menu [X]; the columns' numbers are assumed. */
const enrollments: ListDefinition = {
  id: '2778',
  title: 'Enrollments',
  evidence: 'vendor-export',
  columns,
  actions,
  actionsAt: 'first',
  groups: ['Active', 'Exited'],
  isGrouped: true,
  buttons: [{ id: '1000000424', label: 'New Enrollment', address: 'startworkflow.aspx?WorkflowID=1000000108' }],
  empty: 'No enrollments.',
};

const enrollmentsPartDefinition: ListDefinition = {
  ...enrollments,
  id: 'wp85039573form',
  evidence: 'live-code',
  actionsAt: 'last',
  isGrouped: false,
  buttons: [],
};

function rows(state: PracticeState, clientId: string): readonly ListRow[] {
  const client = state.clients.find((candidate) => candidate.clientId === clientId);
  const mine = state.enrollments.filter((enrollment) => enrollment.clientId === clientId);
  return mine.map((enrollment) => {
    const ofThis = ({ enrollId }: { enrollId: string }) => enrollId === enrollment.enrollId;
    const dates = [
      ...state.assessments.filter(ofThis).map((one) => one.assessmentDate),
      ...state.answers.filter(ofThis).map((one) => one.date),
    ];
    return {
      key: enrollment.enrollId,
      group: enrollment.exitDate === '' ? 'Active' : 'Exited',
      cells: {
        project: enrollment.project,
        members: client ? `${client.lastName}, ${client.firstName}` : '',
        startDate: enrollment.projectStartDate,
        exitDate: enrollment.exitDate,
        organization: state.profile.organization,
        lastAssessment: dates.at(-1) ?? '',
      },
    };
  });
}

export const enrollmentList: RecordList = { definition: enrollments, rows };
/** The same in the dashboard. */
export const enrollmentPart: RecordList = { definition: enrollmentsPartDefinition, rows };
