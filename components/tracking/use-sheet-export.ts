import { useRef, useState } from 'react';
import type { ExportTable } from '../../lib/exports/export-table';
import { type ExportFormat, exportFormats } from '../../lib/exports/registry';
import { appendToLog } from '../../lib/store/audit-log';
import { saveFile } from '../intake/save-file';
import type { OpenVault } from '../open-vault';

type Outcome = 'saved' | 'stopped' | 'failed';

/** Writes a file in slices, so that the panel stays awake; it can be stopped, and then there is no file. */
export function useSheetExport({ db, vault }: OpenVault) {
  const [share, setShare] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();
  const stopping = useRef<AbortController>(undefined);

  async function save(name: string, table: ExportTable, format: ExportFormat, day: string): Promise<void> {
    const controller = new AbortController();
    stopping.current = controller;
    setOutcome(undefined);
    setShare(0);
    const { write, type } = exportFormats[format];
    const bytes = await write(table, { onProgress: setShare, signal: controller.signal }).catch(() => 'failed' as const);
    setShare(undefined);
    if (bytes === 'failed' || bytes === undefined) return setOutcome(bytes ?? 'stopped');
    saveFile(new File([bytes], `transfer-desk-${name}-${day}.${format}`, { type }));
    setOutcome('saved');
    await appendToLog(db, vault, [{ action: 'sheet-saved', detail: name }]).catch(() => undefined);
  }
  return { share, outcome, save, stop: () => stopping.current?.abort() };
}
