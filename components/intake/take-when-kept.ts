import { takePackage } from '../../lib/store/packages';
import type { OpenVault } from '../open-vault';
import type { FileLine } from './file-line';
import { formsOf, type ListedForm } from './listed-form';
import type { Standing } from './standing-of';

/** A package of which nothing is left to keep counts as taken, and never opens a second time. Before that it opens again. */
export async function takeWhenKept(
  { db, vault }: OpenVault,
  lines: readonly FileLine[],
  standing: (form: ListedForm) => Standing | undefined,
): Promise<void> {
  for (const line of lines) {
    if (line.sealed?.is !== 'forms') continue;
    const isLeft = formsOf(line.result).some((_, place) => !line.kept.includes(place) && standing({ line, place }) === undefined);
    if (!isLeft) await takePackage(db, vault, line.sealed.taken, () => Promise.resolve());
  }
}
