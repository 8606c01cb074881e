import type { Page } from '@playwright/test';
import type { Transfer } from '../../lib/hmis/transfer';
import { summaryOf } from '../../lib/lifecycle/summary';
import { pageSize, sealPage } from '../../lib/store/summary-page';
import { toBase64 } from '../../lib/vault/base64';
import { createVault } from '../../lib/vault/vault';
import { inventedTransfer } from '../lifecycle/invented-transfer';

const hour = 3_600_000;

/** One in twenty is still to be entered; the rest is done, as it is after years. */
function transferOfAge(index: number): Transfer {
  const receivedAt = new Date(Date.now() - (index % 20 === 0 ? (index % 30) * hour : (48 + index) * hour)).toISOString();
  const transfer = { ...inventedTransfer(), environment: 'practice', receivedAt, vsp: `V0${1 + (index % 7)}` } as const;
  if (index % 20 === 0) return transfer;
  const { items: _gone, ...rest } = transfer;
  const later = new Date(Date.parse(receivedAt) + 5 * hour).toISOString();
  return { ...rest, enteredAt: later, returnedAt: later, acknowledgedAt: later };
}

/**
 * Puts a vault with so many transfers under the panel, which must be open and have its practice vault: sealed pages of summaries as the
 * product writes them; the transfers' own envelopes are noise of the usual size, since opening the inbox does not open them.
 */
export async function fillVault(
  panel: Page,
  passphrase: string,
  count: number,
  transferAt: (index: number) => Transfer = transferOfAge,
): Promise<string[]> {
  const { header, vault } = await createVault(passphrase, 'practice');
  const write = (table: string, rows: object[]) =>
    panel.evaluate(
      ([name, list]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('transfer-desk-practice');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const bytes = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
            const transaction = opening.result.transaction([name, 'audit'], 'readwrite');
            // Sealed by the vault that was there before.
            transaction.objectStore('audit').clear();
            for (const row of JSON.parse(list)) {
              if (row.sealed !== undefined) row.sealed = { schema: 1, nonce: bytes(row.sealed.nonce), box: bytes(row.sealed.box) };
              if (row.noise !== undefined) {
                row.sealed = { schema: 1, nonce: crypto.getRandomValues(new Uint8Array(12)), box: new Uint8Array(row.noise) };
                delete row.noise;
              }
              transaction.objectStore(name).put(row);
            }
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [table, JSON.stringify(rows)] as const,
    );
  await write('meta', [{ key: 'header', value: header }]);
  // The vault that was there before had a log; this one has none yet, and nothing is wrong with that.
  await panel.evaluate(`chrome.storage.local.remove('auditCount.practice')`);
  const references: string[] = [];
  for (let page = 0; page * pageSize < count; page += 1) {
    const size = Math.min(pageSize, count - page * pageSize);
    const transfers = Array.from({ length: size }, (_, index) => transferAt(page * pageSize + index));
    references.push(...transfers.map(({ ref }) => ref));
    const row = await sealPage(vault, page, { summaries: transfers.map(summaryOf), unreadable: [] });
    const sealed = { nonce: toBase64(row.sealed.nonce), box: toBase64(row.sealed.box) };
    await write('summaries', [{ page, stamp: row.stamp, sealed }]);
    await write(
      'transfers',
      transfers.map(({ id }) => ({ id, page, noise: 1100 })),
    );
  }
  return references;
}
