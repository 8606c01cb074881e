import { useEffect } from 'react';
import { screensProvenBy } from '../../lib/fill/entered-before';
import { listsShown, recordedOnPage } from '../../lib/fill/evidence';
import type { PageReading } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { proofSeen } from '../../lib/lifecycle/proof';
import { markRecorded } from '../../lib/lifecycle/recorded';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import type { Perform } from '../use-transfers';

/** Ticks off what ClientTrack's list of saved records shows, on a page of the right client that passes the whole gate. */
export function usePathEvidence(
  transfer: Transfer,
  screen: Extract<PageReading, { kind: 'screen' }> | undefined,
  deployment: Deployment,
  isStarted: boolean,
  perform: Perform,
): void {
  const isSure = isStarted && screen !== undefined && screen.gate === undefined;
  const lists = isSure ? listsShown(screen.screen, screen.document.description, profileOf(deployment)) : [];
  const waiting = Object.keys(transfer.awaitingProof ?? {});
  const proven = lists
    .flatMap(screensProvenBy)
    .filter((name) => waiting.includes(name))
    .join(' ');
  const ids = isSure ? recordedOnPage(screen.screen, screen.document.description, profileOf(deployment), transfer).join(' ') : '';
  useEffect(() => {
    if (ids === '' && proven === '') return;
    void perform(transfer.id, (latest) => {
      const marked = markRecorded(latest, ids.split(' '), 'page', new Date());
      return marked.ok ? proofSeen(marked.transfer, proven.split(' ')) : marked;
    });
  }, [ids, proven, transfer.id, perform]);
}
