import type { PracticeProfile } from './profiles/profile';
import { type Workflow, workflows } from './workflow';

/** Where needs are recorded as referrals, no step is there for them. */
const ownNeeds = ({ unmetNeeds = 'need' }: PracticeProfile, name: string): boolean => name !== 'Unmet Needs' || unmetNeeds === 'need';

/** The workflows with the steps that this customer has chosen. */
export function workflowsOf(profile: PracticeProfile): Workflow[] {
  return workflows.map((workflow) => {
    const { without = [], extra = [] } = profile.steps?.[workflow.id] ?? {};
    const steps = workflow.steps
      .filter(({ name }) => !without.includes(name) && ownNeeds(profile, name))
      .flatMap((step) => [step, ...extra.filter(({ after }) => after === step.name)]);
    return { ...workflow, steps };
  });
}
