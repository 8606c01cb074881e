import { type SavedView, savedView } from '../tracking/sheet-view';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { readSealed, writeSealed } from './sealed-values';

const name = 'sheet-views';

/** The views that can be read; one of another version, or a damaged one, is as good as none. */
export async function readSheetViews(db: Database, vault: Vault): Promise<SavedView[]> {
  const kept = await readSealed(db, vault, name).catch(() => []);
  return Array.isArray(kept) ? kept.flatMap((each) => savedView.safeParse(each).data ?? []) : [];
}

export const saveSheetViews = (db: Database, vault: Vault, views: readonly SavedView[]): Promise<void> =>
  writeSealed(db, vault, name, views);
