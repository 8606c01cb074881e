import { type PracticeState, type Session, type WorkflowStep, withSession } from './state';

export type { WorkflowStep };

export interface Workflow {
  id: string;
  title: string;
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

export const workflows: readonly Workflow[] = [ceWorkflow];

/** Where a person goes after this form was saved: the next step, or the client's dashboard outside a workflow. */
export function addressAfter(session: Session, formId: string): string {
  const open = session.workflow;
  const steps = open?.steps ?? [];
  const last = steps.findLastIndex((step) => step.formId === formId);
  const next = last < 0 ? undefined : steps[last + 1];
  const keys: Readonly<Record<string, string | undefined>> = {
    clientId: open?.clientId,
    enrollId: open?.enrollId,
    assessmentId: open?.assessmentId,
  };
  const address = next?.address.replace(/\{(\w+)\}/g, (_, key: string) => keys[key] ?? '');
  return address === undefined || address.endsWith('PrimaryKey=') ? dashboardOf(session.clientId) : address;
}

export function dashboardOf(clientId: string | undefined): string {
  return clientId === undefined ? 'Dashboard.aspx' : `Dashboard.aspx?PrimaryKey=${clientId}`;
}

/** A new run: nobody is the current client until one is saved or chosen. */
export function startWorkflow(state: PracticeState, session: Session, workflow: Workflow): PracticeState {
  return withSession(state, { ...session, clientId: undefined, workflow: { ...workflow, search: {}, sawMatches: false } });
}

export function endWorkflow(state: PracticeState, session: Session): PracticeState {
  return withSession(state, { ...session, workflow: undefined });
}
