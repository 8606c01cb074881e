import type { PracticeProfile } from './profiles/profile';
import { type Workflow, workflows } from './workflow';

/** The workflows with the steps that this customer has chosen. */
export function workflowsOf(profile: PracticeProfile): Workflow[] {
  return workflows.map((workflow) => {
    const { without = [], extra = [] } = profile.steps?.[workflow.id] ?? {};
    const steps = workflow.steps
      .filter(({ name }) => !without.includes(name))
      .flatMap((step) => [step, ...extra.filter(({ after }) => after === step.name)]);
    return { ...workflow, steps };
  });
}
