import { openAway } from '../../lib/exchange/passphrase-away';
import type { Payload } from '../../lib/exchange/payload';
import { rowId } from '../../lib/exchange/row-id';
import { exitMarker, marker } from '../../lib/intake/form-fields';
import type { ReceivedFile } from '../../lib/intake/received-file';
import type { Database } from '../../lib/store/database';
import { takePackage } from '../../lib/store/packages';
import type { Vault } from '../../lib/vault/envelope';
import type { ReceiptLine } from '../exchange/apply-receipt';
import { openSealed } from '../exchange/open-sealed';
import type { SealedOutcome } from './sealed-outcome';

/** What a sealed file takes beside the file. */
export interface SealedTools {
  db: Database;
  vault: Vault;
  /** Reads the forms inside as if they had come without the seal. */
  read: (file: File) => Promise<ReceivedFile>;
  /** Confirms IDs by a receipt of this VSP. */
  confirm: (rows: Extract<Payload, { purpose: 'receipt' }>['rows'], vsp: string) => Promise<ReceiptLine[]>;
}

export interface ReadSealed {
  result?: ReceivedFile | undefined;
  sealed?: SealedOutcome | undefined;
  /** What is read again when the person answers a question about it. */
  file: File;
}

const text = (value: unknown): File => new File([JSON.stringify(value)], 'package.json', { type: 'application/json' });

/** The rows as the JSON form that any VSP may send: they are screened, counted and kept in the very same way. */
function asForms(payload: Extract<Payload, { purpose: 'enrollment' | 'exit' }>): File {
  if (payload.purpose === 'enrollment') {
    const households = payload.rows.map(({ items, referrals, unmetNeeds }) => ({ ...items, referrals, unmetNeeds }));
    return text({ form: marker, households });
  }
  const exits = payload.rows.map(({ clientTrackId, exitDate, destination, destinationSubsidyType, reason }) => ({
    ...{ clientTrackId, exitDate, destination, destinationSubsidyType, exitReason: reason },
  }));
  return text({ form: exitMarker, exits });
}

/** A package for this desk: its forms, its receipt, or why it is not taken. */
export async function readPackage(file: File, { db, vault, read, confirm }: SealedTools): Promise<ReadSealed> {
  const opened = await openSealed(new Uint8Array(await file.arrayBuffer()), db, vault, new Date());
  if (!opened.ok) {
    const { reason, claim, isKept } = opened;
    const vsp = claim?.partner?.vsp;
    if (!isKept || claim === undefined) return { sealed: { is: 'refused', reason }, file };
    const card = claim.partner === undefined ? { card: claim.card } : {};
    return { sealed: { is: 'waiting', reason, rows: claim.rows, ...card, ...(vsp !== undefined && { vsp }) }, file };
  }
  const { payload, partner } = opened;
  const { vsp } = partner;
  if (vsp === undefined) return { sealed: { is: 'refused', reason: 'from-the-wrong-side' }, file };
  switch (payload.purpose) {
    case 'enrollment':
    case 'exit': {
      const { id, expiresAt, purpose, rows } = payload;
      const result = await read(asForms(payload));
      const sentRows = await Promise.all(
        rows.map(async ({ ref, clientTrackId }) => ({
          ...{ id: await rowId(id, ref), vsp, ref },
          ...(clientTrackId !== undefined && { clientTrackId }),
        })),
      );
      return { result: { ...result, kind: 'package' }, sealed: { is: 'forms', rows: sentRows, taken: { id, expiresAt, purpose } }, file };
    }
    case 'receipt': {
      let lines: ReceiptLine[] = [];
      const taken = await takePackage(db, vault, payload, async () => {
        lines = await confirm(payload.rows, vsp);
      });
      return { sealed: taken === 'replayed' ? { is: 'refused', reason: 'replayed' } : { is: 'receipt', lines }, file };
    }
    default:
      return { sealed: { is: 'refused', reason: 'from-the-wrong-side' }, file };
  }
}

/** A file that somebody made with a passphrase: what is inside is read as if it had been dropped. */
export async function readWithPassphrase(
  file: File,
  passphrase: string | undefined,
  { read }: Pick<SealedTools, 'read'>,
): Promise<ReadSealed> {
  if (passphrase === undefined) return { sealed: { is: 'passphrase' }, file };
  const opened = await openAway(new Uint8Array(await file.arrayBuffer()), passphrase);
  if (!opened.ok) return { sealed: { is: 'passphrase', problem: opened.reason }, file };
  const inside = new File([opened.bytes], file.name.replace(/\.age$/i, ''));
  return { result: await read(inside), file: inside };
}
