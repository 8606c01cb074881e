import { enTraining } from '../../lib/i18n/en/training';

type Words = Pick<typeof enTraining, 'deployments' | 'variants'>;

/** Whether the catalogues have a word for it; a test asks that they have one for each. */
export const isWordOf = <Group extends keyof Words>(group: Group, name: string): name is Extract<keyof Words[Group], string> =>
  Object.hasOwn(enTraining[group], name);
