import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import type { Refusal } from '../../lib/intake/refusal';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ArrivalStep } from './arrival-step';
import { FilesStep, type ListedForm } from './files-step';
import { FormStep } from './form-step';
import { RoiQuestion } from './roi-question';
import { type BeforeLock, useDraft } from './use-draft';
import { useFiles } from './use-files';
import './intake.css';

/** Receives Data Transfer forms: the release first, then how they came, then of each its six items and nothing else. */
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
  const files = useFiles(todayOf(now));
  const [isUnsigned, setUnsigned] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  /** The form of a list that is open. */
  const [opened, setOpened] = useState<ListedForm>();

  if (draft === undefined) return null;
  const leave = () => void clear().then(onLeave);
  // A restored form has had its question answered.
  if (!isUnsigned && !wasRestored) {
    // What could not be read is not cleared: it may be a form.
    return <RoiQuestion onNo={() => setUnsigned(true)} onLeave={problem === undefined ? leave : onLeave} />;
  }

  const { channel, vsp } = draft;
  const envelope = { channel, vsp, receivedAt: draft.receivedAt };

  /** `sentId`: what came with this one form as the household's ID. */
  async function keepAs(source: Transfer['source'], form: ReceivedForm, sentId?: string): Promise<Transfer | undefined> {
    const receivedAt = new Date(envelope.receivedAt).toISOString();
    const known = clientTrackId.safeParse(sentId).data;
    const transfer = receiveTransfer(
      { form, environment: db.environment, channel, vsp, source, receivedAt, clientTrackId: known },
      new Date(),
    );
    return (await keep(transfer)) ? transfer : undefined;
  }

  async function keepOpenForm(form: ReceivedForm): Promise<void> {
    const transfer = draft?.source && (await keepAs(draft.source, form, draft.clientTrackId));
    if (!transfer) return;
    await clear();
    if (opened === undefined) return onKept(transfer);
    files.markKept(opened.line.id, opened.place);
    setOpened(undefined);
    // The next form of the list came the same way.
    change(envelope);
  }

  async function keepAll(forms: ListedForm[]): Promise<number> {
    let kept = 0;
    for (const { line, place } of forms) {
      const form = line.result?.entries[place]?.result.form;
      if (form === undefined || line.result?.kind === undefined) continue;
      // What cannot be kept stays in the list, and the panel says why.
      if ((await keepAs(line.result.kind, form)) === undefined) break;
      files.markKept(line.id, place);
      kept += 1;
    }
    return kept;
  }

  function open({ line, place }: ListedForm): void {
    const entry = line.result?.entries[place];
    if (entry === undefined) return;
    const { draft: form, cells, refusals } = entry.result;
    setOpened({ line, place });
    // An ID belongs to one household, never to a list.
    change({ form, cells, refusals, source: line.result?.kind, clientTrackId: undefined });
  }

  async function readFiles(list: File[]): Promise<void> {
    setRefusals([]);
    const result = await files.read(list);
    const [entry] = result?.entries ?? [];
    if (result === undefined) return;
    if (entry === undefined) {
      setRefusals(result.refusals);
      // The next file may be another household's.
      return change({ clientTrackId: undefined });
    }
    const { draft: form, cells, refusals } = entry.result;
    change({ form, cells, refusals, source: result.kind });
  }

  const backFromForm = () => {
    setOpened(undefined);
    // Whatever is begun next may be another household's.
    change({ source: undefined, cells: undefined, refusals: [], clientTrackId: undefined });
  };
  const notice = problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>;

  if (draft.source === undefined && files.lines.length > 0) {
    return (
      <>
        {notice}
        <FilesStep
          lines={files.lines}
          leftOut={files.leftOut}
          isReading={files.isReading}
          draft={draft}
          onChange={change}
          onStop={files.stop}
          onAnswer={(line, dayOrder) => void files.answer(line, dayOrder)}
          onOpen={open}
          onKeepAll={keepAll}
          onDismiss={leave}
        />
      </>
    );
  }
  if (draft.source === undefined) {
    return (
      <>
        {notice}
        <ArrivalStep
          draft={draft}
          refusals={refusals}
          isBusy={files.isReading}
          onChange={change}
          onFiles={(list) => void readFiles(list)}
          onType={() => change({ source: 'typed' })}
          onBack={leave}
        />
      </>
    );
  }
  return (
    <>
      {notice}
      <FormStep
        key={`${draft.source} ${opened?.line.id} ${opened?.place}`}
        draft={draft}
        now={now}
        note={isSaved ? t('draftSaved') : wasRestored ? t('draftRestored') : undefined}
        onChange={change}
        onKeep={keepOpenForm}
        onBack={backFromForm}
        onDiscard={opened === undefined ? leave : backFromForm}
      />
    </>
  );
}
