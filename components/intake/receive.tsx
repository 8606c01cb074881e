import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { IntakeResult, ReceivedForm } from '../../lib/intake/intake-result';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ArrivalStep } from './arrival-step';
import { FormStep } from './form-step';
import { RoiQuestion } from './roi-question';
import { type BeforeLock, useDraft } from './use-draft';
import './intake.css';

/** Receives one Data Transfer form: the release first, then how it came, then its six items and nothing else. */
export function Receive({
  db,
  vault,
  now,
  beforeLock,
  keep,
  onKept,
  onLeave,
}: {
  db: Database;
  vault: Vault;
  now: Date;
  beforeLock: RefObject<BeforeLock>;
  keep: (transfer: Transfer) => Promise<boolean>;
  onKept: (transfer: Transfer) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('receive');
  const problemWords = useProblemWords();
  const { draft, wasRestored, isSaved, problem, change, clear } = useDraft(db, vault, beforeLock);
  const [isUnsigned, setUnsigned] = useState(false);

  if (draft === undefined) return null;
  // A restored form has had its question answered.
  if (!isUnsigned && !wasRestored) return <RoiQuestion onNo={() => setUnsigned(true)} onLeave={onLeave} />;

  async function keepForm(form: ReceivedForm): Promise<void> {
    if (draft?.source === undefined) return;
    const { channel, vsp, source } = draft;
    const sentId = clientTrackId.safeParse(draft.clientTrackId).data;
    const receivedAt = new Date(draft.receivedAt).toISOString();
    const transfer = receiveTransfer(
      { form, environment: db.environment, channel, vsp, source, receivedAt, clientTrackId: sentId },
      new Date(),
    );
    if (!(await keep(transfer))) return;
    await clear();
    onKept(transfer);
  }

  const onRead = ({ draft: form, cells, refusals }: IntakeResult) => change({ form, cells, refusals, source: 'pdf' });
  const discard = () => void clear().then(onLeave);
  const notice = problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>;

  if (draft.source === undefined) {
    return (
      <>
        {notice}
        <ArrivalStep
          draft={draft}
          now={now}
          onChange={change}
          onRead={onRead}
          onType={() => change({ source: 'typed' })}
          onBack={onLeave}
        />
      </>
    );
  }
  return (
    <>
      {notice}
      <FormStep
        key={draft.source}
        draft={draft}
        now={now}
        note={isSaved ? t('draftSaved') : wasRestored ? t('draftRestored') : undefined}
        onChange={change}
        onKeep={keepForm}
        onBack={() => change({ source: undefined, cells: undefined, refusals: [] })}
        onDiscard={discard}
      />
    </>
  );
}
