import { type RefObject, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import type { Refusal } from '../../lib/intake/refusal';
import { emptyForm } from '../../lib/intake/typed-form';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ArrivalStep } from './arrival-step';
import { FilesStep, type ListedForm } from './files-step';
import { FormStep } from './form-step';
import { RoiQuestion } from './roi-question';
import { type BeforeLock, useBeforeLock } from './use-before-lock';
import { useDraft } from './use-draft';
import { useFiles } from './use-files';
import './intake.css';

/** So many forms of a list are one write: few writes, and none of them long. */
const keptAtOnce = 50;

/** Receives Data Transfer forms: the release first, then how they came, then of each its six items and nothing else. */
export function Receive({
  db,
  vault,
  now,
  beforeLock,
  keepAll,
  onKept,
  onLeave,
}: {
  db: Database;
  vault: Vault;
  now: Date;
  beforeLock: RefObject<BeforeLock>;
  /** All of them or none. */
  keepAll: (transfers: Transfer[]) => Promise<boolean>;
  onKept: (transfer: Transfer) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('receive');
  const problemWords = useProblemWords();
  const { draft, wasRestored, isSaved, problem, save, change, clear } = useDraft(db, vault);
  const files = useFiles(db, vault, todayOf(now));
  const { lines, saved } = files;
  useBeforeLock(
    beforeLock,
    useCallback(async () => void (await Promise.all([save(), saved()])), [save, saved]),
  );
  const [isUnsigned, setUnsigned] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  /** The form of a list that is open. */
  const [opened, setOpened] = useState<ListedForm>();

  if (draft === undefined || lines === undefined) return null;
  const isList = lines.length > 0 || files.unreadable > 0;
  const leave = () => void Promise.all([clear(), files.clear()]).then(onLeave);
  // A restored form, or a list of them, has had its question answered.
  if (!isUnsigned && !wasRestored && !isList) {
    // What could not be read is not cleared: it may be a form.
    return <RoiQuestion onNo={() => setUnsigned(true)} onLeave={problem === undefined ? leave : onLeave} />;
  }

  const { channel, vsp } = draft;
  const envelope = { channel, vsp, receivedAt: draft.receivedAt };

  /** `sentId`: what came with this one form as the household's ID. */
  function transferOf(source: Transfer['source'], form: ReceivedForm, sentId?: string): Transfer {
    const receivedAt = new Date(envelope.receivedAt).toISOString();
    const known = clientTrackId.safeParse(sentId).data;
    return receiveTransfer({ form, environment: db.environment, channel, vsp, source, receivedAt, clientTrackId: known }, new Date());
  }

  async function keepOpenForm(form: ReceivedForm): Promise<void> {
    if (draft?.source === undefined) return;
    const transfer = transferOf(draft.source, form, draft.clientTrackId);
    if (!(await keepAll([transfer]))) return;
    await clear();
    if (opened === undefined) return onKept(transfer);
    files.markKept([opened]);
    setOpened(undefined);
    // The next form of the list came the same way.
    change(envelope);
  }

  /** What cannot be kept stays in the list, and the panel says why. */
  async function keepListed(forms: ListedForm[]): Promise<number> {
    let kept = 0;
    for (let at = 0; at < forms.length; at += keptAtOnce) {
      const some = forms.slice(at, at + keptAtOnce);
      const transfers = some.flatMap(({ line: { result }, place }) => {
        const form = result?.entries[place]?.result.form;
        return form === undefined || result?.kind === undefined ? [] : [transferOf(result.kind, form)];
      });
      if (!(await keepAll(transfers))) break;
      files.markKept(some);
      kept += transfers.length;
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
    change({ source: undefined, cells: undefined, refusals: [], clientTrackId: undefined, form: emptyForm() });
  };
  const trouble = problem ?? files.problem;
  const notice = trouble !== undefined && <Notice tone="bad">{problemWords(trouble)}</Notice>;

  if (draft.source === undefined && isList) {
    return (
      <>
        {notice}
        <FilesStep
          lines={lines}
          leftOut={files.leftOut}
          unreadable={files.unreadable}
          isReading={files.isReading}
          draft={draft}
          onChange={change}
          onStop={files.stop}
          onAnswer={(line, dayOrder) => void files.answer(line, dayOrder)}
          onOpen={open}
          onKeepAll={keepListed}
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
