import type { TransferSummary } from '../../lib/lifecycle/summary';
import { takePackage } from '../../lib/store/packages';
import type { OpenVault } from '../open-vault';
import { formsOf, type ListedForm } from './listed-form';
import { standingOf } from './standing-of';

/** A package of which nothing is left to keep counts as taken, and never opens a second time. Before that it opens again. */
export async function takeWhenKept(
  { db, vault }: OpenVault,
  forms: readonly ListedForm[],
  byRef: ReadonlyMap<string, TransferSummary>,
): Promise<void> {
  for (const line of new Set(forms.map((form) => form.line))) {
    if (line.sealed?.is !== 'forms') continue;
    const kept = new Set([...line.kept, ...forms.flatMap((form) => (form.line.id === line.id ? [form.place] : []))]);
    const isLeft = formsOf(line.result).some((_, place) => !kept.has(place) && standingOf({ line, place }, byRef) === undefined);
    if (!isLeft) await takePackage(db, vault, line.sealed.taken, () => Promise.resolve());
  }
}
