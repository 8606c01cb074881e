import { useCallback, useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import type { ColumnNames } from '../../lib/intake/received-file';
import type { Database } from '../../lib/store/database';
import { readSealed, writeSealed } from '../../lib/store/sealed-values';
import type { Vault } from '../../lib/vault/envelope';

const memory = z.record(z.string(), z.record(z.string(), z.string()));
type Memory = z.infer<typeof memory>;

/** How each VSP titles its columns, as the person matched them once. Encrypted like everything else; it holds no cell. */
export function useColumnMemory(db: Database, vault: Vault) {
  const known = useRef<Promise<Memory>>(Promise.resolve({}));
  useEffect(() => {
    // What cannot be read back is asked for again.
    known.current = readSealed(db, vault, 'column-names').then(
      (value) => memory.safeParse(value).data ?? {},
      () => ({}),
    );
  }, [db, vault]);

  const columnsOf = useCallback(async (vsp: string): Promise<ColumnNames> => (await known.current)[vsp] ?? {}, []);
  const remember = useCallback(
    async (vsp: string, columns: ColumnNames): Promise<void> => {
      if (!/^V\d{2}$/.test(vsp)) return;
      const before = await known.current;
      const after = { ...before, [vsp]: { ...before[vsp], ...columns } };
      known.current = Promise.resolve(after);
      // Not kept, it is only asked again.
      await writeSealed(db, vault, 'column-names', after).catch(() => undefined);
    },
    [db, vault],
  );
  return { columnsOf, remember };
}
