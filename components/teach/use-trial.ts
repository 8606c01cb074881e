import { useEffect, useMemo, useState } from 'react';
import { type FillResult, fillScreen } from '../../lib/connection/fill-screen';
import type { RecordAtWork } from '../../lib/connection/look-again';
import { undoFill } from '../../lib/connection/undo-fill';
import { readPage } from '../../lib/fill/read-page';
import type { GateFailure, PageReading } from '../../lib/fill/reading';
import type { Taught } from '../../lib/profiles/taught';
import type { ClientTrackLink } from '../use-clienttrack';

type Filled = Extract<FillResult, { ok: true }>;

/** The page read with what is about to be taught, and one field of it filled through the same gate as any other. */
export function useTrial(link: ClientTrackLink, record: RecordAtWork, taught: Taught | undefined, rowId: string) {
  const { view, connection } = link;
  const trial: RecordAtWork = useMemo(
    () => (taught === undefined ? record : { ...record, deployment: { ...record.deployment, taught } }),
    [record, taught],
  );
  const reading: PageReading = useMemo(() => readPage(view, trial.transfer, trial.deployment, trial.desk, new Date()), [view, trial]);
  const screen = reading.kind === 'screen' ? reading : undefined;
  const hash = screen?.plan.hash;
  const [since, setSince] = useState(() => new Date());
  const [filled, setFilled] = useState<Filled>();
  const [gate, setGate] = useState<GateFailure>();
  const [isBusy, setBusy] = useState(false);

  // What is on screen is looked at anew with every change of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash is what makes it another review
  useEffect(() => {
    setSince(new Date());
    setGate(undefined);
  }, [hash]);

  async function fill(): Promise<boolean> {
    if (screen === undefined || connection === undefined || isBusy) return false;
    setBusy(true);
    const review = { transferId: trial.transfer.id, reading: screen, includedRowIds: new Set([rowId]), reviewedAt: since, only: rowId };
    const result = await fillScreen(connection, review, trial);
    setBusy(false);
    setGate(result.ok ? undefined : result.gate);
    if (result.ok) setFilled(result);
    else setSince(new Date());
    return result.ok;
  }

  async function undo(): Promise<void> {
    if (filled === undefined || connection === undefined) return;
    const result = await undoFill(connection, { document: filled.document, rows: filled.receipt }, new Set([rowId]), trial);
    if (result.ok) setFilled({ ...filled, receipt: result.rows });
    else setGate(result.gate);
  }

  return {
    screen,
    row: screen?.plan.rows.find(({ id }) => id === rowId),
    gate: screen?.gate ?? gate,
    isBusy,
    receipt: filled?.receipt[0],
    fill,
    undo,
  };
}
