import { type PracticeState, type Session, type WorkflowStep, withSession } from './state';

export type { WorkflowStep };

export interface Workflow {
  id: string;
  title: string;
  /** Runs for the client who is current; the others begin by looking for one. */
  isOfClient?: true;
  steps: readonly WorkflowStep[];
}

/** Reconstructed from HUD's CE elements and other CoCs' workflows, clienttrack-ui.md C7. */
export const ceWorkflow: Workflow = {
  id: '1000000107',
  title: 'CE Workflow',
  steps: [
    { name: 'Search Existing Clients', formId: '4317', address: 'viewform.aspx?FormID=4317' },
    { name: 'Basic Client Information', formId: '4317', address: 'viewform.aspx?FormID=4317&Page=2' },
    { name: 'Family Members', formId: '4319', address: 'viewform.aspx?FormID=4319&PrimaryKey={clientId}' },
    { name: 'Program Enrollment', formId: '1000000424', address: 'viewform.aspx?FormID=1000000424&PrimaryKey={clientId}' },
    { name: 'CE Assessment', formId: '1000000455', address: 'assessment.aspx?AssessmentID=1000000455&PrimaryKey={assessmentId}' },
    { name: 'Referrals', formId: '1000000501', address: 'viewform.aspx?FormID=1000000501&PrimaryKey={enrollId}' },
    { name: 'Unmet Needs', formId: '1000000502', address: 'viewform.aspx?FormID=1000000502&PrimaryKey={enrollId}' },
    { name: 'Finish', formId: 'finish', address: 'finish.aspx?WorkflowID=1000000107' },
  ],
};

/** The live site's order [C], clienttrack-ui.md C6; which steps there are depends on the project. */
export const intakeWorkflow: Workflow = {
  id: '1000000108',
  title: 'Intake',
  isOfClient: true,
  steps: [
    { name: 'Basic Client Info', formId: '1000000430', address: 'viewform.aspx?FormID=1000000430&PrimaryKey={clientId}' },
    { name: 'Family Members', formId: '4319', address: 'viewform.aspx?FormID=4319&PrimaryKey={clientId}' },
    { name: 'Program Enrollment', formId: '1000000424', address: 'viewform.aspx?FormID=1000000424&PrimaryKey={clientId}' },
    { name: 'Universal Data Assessment', formId: '1000000401', address: 'assessment.aspx?AssessmentID=1000000401&PrimaryKey={enrollId}' },
    { name: 'Barriers', formId: '1000000404', address: 'assessment.aspx?AssessmentID=1000000404&PrimaryKey={enrollId}' },
    { name: 'Domestic Violence', formId: '1000000405', address: 'assessment.aspx?AssessmentID=1000000405&PrimaryKey={enrollId}' },
    { name: 'Income', formId: '1000000406', address: 'assessment.aspx?AssessmentID=1000000406&PrimaryKey={enrollId}' },
    { name: 'RHY Entry', formId: '1000000407', address: 'assessment.aspx?AssessmentID=1000000407&PrimaryKey={enrollId}' },
    { name: 'Current Living Situation', formId: '1000000408', address: 'assessment.aspx?AssessmentID=1000000408&PrimaryKey={enrollId}' },
    { name: 'Youth Education', formId: '1000000409', address: 'assessment.aspx?AssessmentID=1000000409&PrimaryKey={enrollId}' },
    { name: 'Translation Assistance', formId: '1000000410', address: 'assessment.aspx?AssessmentID=1000000410&PrimaryKey={enrollId}' },
    { name: 'Finish', formId: 'finish', address: 'finish.aspx?WorkflowID=1000000108' },
  ],
};

export const workflows: readonly Workflow[] = [ceWorkflow, intakeWorkflow];

/** The address of a step with the keys of this run in it. */
function withKeys(address: string, open: Session['workflow']): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    clientId: open?.clientId,
    enrollId: open?.enrollId,
    assessmentId: open?.assessmentId,
  };
  return address.replace(/\{(\w+)\}/g, (_, key: string) => keys[key] ?? '');
}

/** Where a person goes after this form was saved: the next step, or the client's dashboard outside a workflow. */
export function addressAfter(session: Session, formId: string): string {
  const open = session.workflow;
  const steps = open?.steps ?? [];
  const last = steps.findLastIndex((step) => step.formId === formId);
  const next = last < 0 ? undefined : steps[last + 1];
  const address = next && withKeys(next.address, open);
  return address === undefined || address.endsWith('PrimaryKey=') ? dashboardOf(session.clientId) : address;
}

export function dashboardOf(clientId: string | undefined): string {
  return clientId === undefined ? 'Dashboard.aspx' : `Dashboard.aspx?PrimaryKey=${clientId}`;
}

export type Started = { state: PracticeState; go: string } | { problem: string };

/** A new run. Nobody is the current client until one is saved or chosen, unless the workflow is the client's; with a key it is that enrollment's. */
export function startWorkflow(state: PracticeState, session: Session, workflow: Workflow, enrollId = ''): Started {
  const { isOfClient, ...begun } = workflow;
  const enrollment = state.enrollments.find((candidate) => candidate.enrollId === enrollId);
  if (isOfClient && enrollId !== '' && enrollment === undefined) return { problem: `There is no enrollment ${enrollId}.` };
  const clientId = isOfClient ? (enrollment?.clientId ?? session.clientId) : undefined;
  if (isOfClient && clientId === undefined) return { problem: 'No client is selected. Use Find Client to choose one.' };
  const open = { ...begun, clientId, enrollId: isOfClient ? enrollment?.enrollId : undefined, search: {}, sawMatches: false };
  const go = withKeys(workflow.steps[0]?.address ?? 'Dashboard.aspx', open);
  return { state: withSession(state, { ...session, clientId, workflow: open }), go };
}

export function endWorkflow(state: PracticeState, session: Session): PracticeState {
  return withSession(state, { ...session, workflow: undefined });
}
