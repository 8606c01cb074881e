import type { RowOf } from '../../lib/exchange/payload';
import { acknowledged } from '../../lib/lifecycle/moves';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { readTransfer } from '../../lib/store/transfers';
import type { OpenVault } from '../open-vault';
import type { Perform } from '../use-transfers';

export const receiptStates = ['done', 'was-done', 'not-ours', 'digits-differ', 'not-now'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** What came of one row of a receipt. */
export interface ReceiptLine {
  ref: string;
  state: ReceiptState;
}

export interface ReceiptTools {
  open: OpenVault;
  summaries: readonly TransferSummary[];
  perform: Perform;
}

async function applyRow({ ref, lastFour }: RowOf<'receipt'>, vsp: string, tools: ReceiptTools): Promise<ReceiptState> {
  const { db, vault } = tools.open;
  // Of another VSP it is not even said that it is here.
  const known = tools.summaries.find((each) => each.ref === ref && each.vsp === vsp);
  const transfer = known && (await readTransfer(db, vault, known.id));
  if (transfer === undefined) return 'not-ours';
  const tried = acknowledged(transfer, lastFour, new Date());
  if (!tried.ok) return tried.reason === 'digits-differ' ? 'digits-differ' : 'not-now';
  if (tried.transfer === transfer) return 'was-done';
  return (await tools.perform(transfer.id, (latest) => acknowledged(latest, lastFour, new Date()))) ? 'done' : 'not-now';
}

/** The VSP confirms IDs by a sealed receipt: each row is held against the record of its reference. */
export async function applyReceipt(rows: readonly RowOf<'receipt'>[], vsp: string, tools: ReceiptTools): Promise<ReceiptLine[]> {
  const lines: ReceiptLine[] = [];
  for (const row of rows) lines.push({ ref: row.ref, state: await applyRow(row, vsp, tools) });
  return lines;
}
