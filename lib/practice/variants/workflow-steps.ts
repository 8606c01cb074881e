import type { OptionList } from '../lists';
import type { PracticeProfile, StepChanges } from '../profiles/profile';
import type { Variant } from './variant';

const ceWorkflow = '1000000107';

function withSteps(profile: PracticeProfile, { without = [], extra = [] }: StepChanges): PracticeProfile {
  const before = profile.steps?.[ceWorkflow] ?? {};
  const steps = { without: [...(before.without ?? []), ...without], extra: [...(before.extra ?? []), ...extra] };
  return { ...profile, steps: { ...profile.steps, [ceWorkflow]: steps } };
}

export const extraStep: Variant = {
  name: 'extra-step',
  number: 9,
  says: 'the CE Workflow also asks for the current living situation',
  apply: (profile) =>
    withSteps(profile, {
      extra: [
        {
          after: 'Program Enrollment',
          name: 'Current Living Situation',
          formId: '1000000408',
          address: 'assessment.aspx?AssessmentID=1000000408&PrimaryKey={enrollId}',
        },
      ],
    }),
};

export const missingStep: Variant = {
  name: 'missing-step',
  number: 9,
  says: 'the CE Workflow has no Family Members and no Unmet Needs',
  apply: (profile) => withSteps(profile, { without: ['Family Members', 'Unmet Needs'] }),
};

const language: OptionList = {
  listItemTypeId: '1000000440',
  options: [
    { value: '1', text: 'English' },
    { value: '2', text: 'Spanish' },
    { value: '99', text: 'Data not collected' },
  ],
};

export const newRequired: Variant = {
  name: 'new-required',
  number: 9,
  says: 'a required question that was not there yesterday: primary language',
  apply: (profile) => ({
    ...profile,
    inserted: {
      ...profile.inserted,
      '82169': [{ id: '1000008990', type: 'select', label: 'Primary Language', list: language, required: true }],
    },
  }),
};
