import { compact } from '../intake/column-names';
import type { Matrix, MatrixEntry } from './matrix';

/** The projects of an agency as a form names it: by provider, or by project where a VSP wrote that. */
export function findProvider({ entries }: Pick<Matrix, 'entries'>, named: string): MatrixEntry[] {
  const key = compact(named);
  if (key === '') return [];
  const ofProvider = entries.filter(({ provider }) => compact(provider) === key);
  return ofProvider.length > 0 ? ofProvider : entries.filter(({ project }) => compact(project) === key);
}

/** Providers that have a project taking CE referrals of a kind the form can name, each once, for the blank forms. */
export const offeredProviders = (entries: readonly MatrixEntry[]): string[] =>
  [...new Set(entries.filter(({ takesCeReferrals }) => takesCeReferrals !== 'no').map(({ provider }) => provider))].sort(
    new Intl.Collator().compare,
  );
