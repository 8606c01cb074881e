import { useState } from 'react';
import type { ClientTrackConnection } from '../../lib/connection/connect-clienttrack';
import type { FillResult } from '../../lib/connection/fill-screen';
import type { RecordAtWork } from '../../lib/connection/look-again';
import { undoFill } from '../../lib/connection/undo-fill';
import type { GateFailure, LiveDocument, PageReading } from '../../lib/fill/reading';
import { afterwards } from '../../lib/fill/receipt';
import type { AlsoChanged } from '../../lib/messages';
import type { FillReceipt } from '../review/receipt';

type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

interface Filled extends FillReceipt {
  screen: string;
  title: string;
  document: LiveDocument;
  alsoChanged: AlsoChanged[];
}

/** The last fill of this record, in memory only: as it is now while its page is there, and without an undo once that has moved on. */
export function useReceipt(screen: ScreenReading | undefined) {
  const [filled, setFilled] = useState<Filled>();
  const [isDismissed, setDismissed] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const isHere = filled !== undefined && filled.document.description.nonce === screen?.plan.nonce && filled.screen === screen?.screen.name;
  const now = screen?.document.description;
  const isLater = isHere && now !== undefined && now !== filled.document.description;
  const shown = isHere && isLater ? { ...filled, ...afterwards(filled, filled.document.description, now) } : filled;
  const wasTakenBack = (index: number): boolean => {
    const row = shown?.rows[index];
    return row?.later === 'put-back' || (row?.outcome === 'failed' && filled?.rows[index]?.outcome !== 'failed');
  };

  function keep(of: ScreenReading, result: Extract<FillResult, { ok: true }>): void {
    const { receipt: rows, alsoChanged, document } = result;
    setDismissed(false);
    setFilled({ rows, alsoChanged, document, screen: of.screen.name, title: of.screen.title });
  }

  /** Puts rows back; the first condition of the gate that fails, or nothing. */
  async function undo(
    connection: ClientTrackConnection,
    rowIds: ReadonlySet<string>,
    record: RecordAtWork,
  ): Promise<GateFailure | undefined> {
    if (filled === undefined || shown === undefined || isUndoing) return undefined;
    setUndoing(true);
    const result = await undoFill(connection, { document: filled.document, rows: shown.rows }, rowIds, record);
    setUndoing(false);
    if (!result.ok) return result.gate;
    setFilled({ ...filled, rows: result.rows });
    return undefined;
  }

  return {
    receipt: isHere && !isDismissed ? shown : undefined,
    /** Of a page that is behind us. */
    past: isHere ? undefined : filled,
    /** The page is no longer as it was filled. */
    isTakenBack: isHere && shown?.rows.some((_, index) => wasTakenBack(index)) === true,
    keep,
    undo,
    isUndoing,
    dismiss: () => setDismissed(true),
  };
}
