import { type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import { todayOf } from '../../lib/fill/dates';
import type { ReceivedExit } from '../../lib/hmis/exit';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import { isPicture } from '../../lib/intake/received-file';
import type { Refusal } from '../../lib/intake/refusal';
import { emptyExit } from '../../lib/intake/typed-exit';
import { emptyForm } from '../../lib/intake/typed-form';
import type { Asked } from '../../lib/lifecycle/hold-moves';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { applyReceipt } from '../exchange/apply-receipt';
import { CardsStep } from '../exchange/cards-step';
import { useExchange } from '../exchange/use-exchange';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';
import type { Perform } from '../use-transfers';
import { ArrivalStep } from './arrival-step';
import { draftOf } from './draft-of';
import { FilesStep } from './files-step';
import { type KeepAll, type KeepExit, keepingOf } from './keeping';
import { formsOf, type ListedForm, sentOf } from './listed-form';
import { OpenForm } from './open-form';
import { RoiQuestion } from './roi-question';
import { standingOf } from './standing-of';
import { takeWhenKept } from './take-when-kept';
import { type BeforeLock, useBeforeLock } from './use-before-lock';
import { useColumnMemory } from './use-column-memory';
import { useDraft } from './use-draft';
import { useFiles } from './use-files';
import { WaitingFiles } from './waiting-files';
import './intake.css';

/** Receives Data Transfer forms: the release first, then how they came, then of each its six items and nothing else. */
export function Receive({
  db,
  vault,
  now,
  beforeLock,
  keepAll,
  keepExit,
  summaries,
  perform,
  onKept,
  onLeave,
}: {
  db: Database;
  vault: Vault;
  now: Date;
  beforeLock: RefObject<BeforeLock>;
  /** All of them or none. */
  keepAll: KeepAll;
  /** Brings the exit to the record with its ID, or keeps it alone; gives back which record that is. */
  keepExit: KeepExit;
  /** All records, for the references and receipts of sealed files. */
  summaries: readonly TransferSummary[];
  perform: Perform;
  /** `start`: straight on to ClientTrack. */
  onKept: (id: string, start: boolean) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('receive');
  const problemWords = useProblemWords();
  const { draft, wasRestored, isSaved, problem, save, change, clear } = useDraft(db, vault);
  const files = useFiles(db, vault, todayOf(now), (rows, vsp) => applyReceipt(rows, vsp, { open: { db, vault }, summaries, perform }));
  const exchange = useExchange(db, vault);
  const byRef = useMemo(() => new Map(summaries.map((summary) => [summary.ref, summary])), [summaries]);
  const standing = (form: ListedForm) => standingOf(form, byRef, summaries);
  /** The cards are open, with one that came in a file and nobody is known by. */
  const [cards, setCards] = useState<{ card: Card | undefined }>();
  const columns = useColumnMemory(db, vault);
  const { lines, saved } = files;
  useBeforeLock(
    beforeLock,
    useCallback(async () => void (await Promise.all([save(), saved()])), [save, saved]),
  );
  const [isUnsigned, setUnsigned] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  /** The scan or photo that is typed from, or that was just refused for having no fields. */
  const [picture, setPicture] = useState<File>();
  const [trouble, setTrouble] = useState<Problem>();
  /** The form of a list that is open. */
  const [opened, setOpened] = useState<ListedForm>();

  if (draft === undefined || lines === undefined) return null;
  if (cards !== undefined) {
    return <CardsStep exchange={exchange} environment={db.environment} now={now} card={cards.card} onBack={() => setCards(undefined)} />;
  }
  const isList = lines.length > 0 || files.unreadable > 0;
  const leave = () => void Promise.all([clear(), files.clear()]).then(onLeave);
  // A restored form, or a list of them, has had its question answered.
  if (!isUnsigned && !wasRestored && !isList) {
    // What could not be read is not cleared: it may be a form.
    return <RoiQuestion onNo={() => setUnsigned(true)} onLeave={problem === undefined ? leave : onLeave} />;
  }

  const envelope = { channel: draft.channel, isChannelChosen: draft.isChannelChosen, vsp: draft.vsp, receivedAt: draft.receivedAt };
  const keeping = keepingOf(envelope, db.environment, keepAll, keepExit);

  function markKept(forms: readonly ListedForm[]): void {
    takeWhenKept({ db, vault }, files.markKept(forms), standing).catch((error) => setTrouble(storeProblem(error)));
  }

  /** The open form is kept: on to the next of the list, or to the record itself. */
  async function afterKeeping(id: string, start: boolean): Promise<void> {
    await clear();
    setPicture(undefined);
    if (opened === undefined) return onKept(id, start);
    markKept([opened]);
    setOpened(undefined);
    // The next form of the list came the same way.
    change(envelope);
  }

  async function keepOpenForm(form: ReceivedForm, start: boolean): Promise<void> {
    const id = draft?.source && (await keeping.form(draft.source, form, draft.refused ?? [], draft.clientTrackId, draft.sent));
    if (id !== undefined) await afterKeeping(id, start);
  }

  async function askVsp(asked: Asked[]): Promise<void> {
    const id = draft?.source && (await keeping.asked(draft.source, asked, draft.sent));
    if (id !== undefined) await afterKeeping(id, false);
  }

  async function keepOpenExit(form: ReceivedExit): Promise<void> {
    const id = draft?.source && (await keeping.exit(draft.source, form, draft.sent));
    if (id !== undefined) await afterKeeping(id, false);
  }

  function open(place: ListedForm): void {
    const form = formsOf(place.line.result)[place.place];
    if (form === undefined) return;
    setOpened(place);
    change(draftOf(form, place.line.result?.kind, sentOf(place.line, place.place)));
  }

  async function readFiles(list: File[]): Promise<void> {
    setRefusals([]);
    setPicture(undefined);
    const result = await files.read(list, { columns: await columns.columnsOf(draft?.vsp ?? '') });
    if (result === undefined) return;
    const [form] = formsOf(result);
    if (isPicture(result)) setPicture(list[0]);
    // The next file may be another household's.
    if (form === undefined) change({ clientTrackId: undefined });
    else change({ ...draftOf(form, result.kind), clientTrackId: draft?.clientTrackId });
    setRefusals(form === undefined ? result.refusals : []);
  }

  /** By hand, beside a picture or without one. */
  const type = (kind: 'enrollment' | 'exit', from?: File) => {
    setPicture(from);
    change({ source: 'typed', sent: undefined, refused: [], ...(kind === 'exit' && { exit: emptyExit(), clientTrackId: undefined }) });
  };
  const backFromForm = () => {
    setOpened(undefined);
    setPicture(undefined);
    // Whatever is begun next may be another household's.
    const nothing = { source: undefined, sent: undefined, cells: undefined, clientTrackId: undefined, exit: undefined };
    change({ ...nothing, refusals: [], form: emptyForm() });
  };
  const shown = problem ?? files.problem ?? trouble;
  const notice = shown !== undefined && <Notice tone="bad">{problemWords(shown)}</Notice>;

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
          onAnswer={(line, answers) => {
            void files.answer(line, answers);
            if (answers.columns !== undefined) void columns.remember(draft.vsp, answers.columns);
          }}
          onOpen={open}
          onTypeFrom={(line, kind) => {
            setOpened({ line, place: 0 });
            type(kind, line.file);
          }}
          onKeepAll={(forms) => keeping.listed(forms, markKept)}
          standing={standing}
          partners={exchange.partners ?? []}
          onCards={(card) => setCards({ card })}
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
          waiting={
            <WaitingFiles
              open={{ db, vault }}
              exchange={exchange}
              onCards={(card) => setCards({ card })}
              onOpen={(file) => void readFiles([file])}
            />
          }
          onChange={change}
          onFiles={(list) => void readFiles(list)}
          onType={() => type('enrollment')}
          onTypeExit={() => type('exit')}
          onTypeFrom={picture && ((kind) => type(kind, picture))}
          onBack={leave}
        />
      </>
    );
  }
  return (
    <>
      {notice}
      <OpenForm
        key={`${draft.source} ${opened?.line.id} ${opened?.place}`}
        open={{ db, vault }}
        draft={draft}
        now={now}
        note={isSaved ? t('draftSaved') : wasRestored ? t('draftRestored') : undefined}
        isListed={opened !== undefined}
        onChange={change}
        onKeep={keepOpenForm}
        onKeepExit={keepOpenExit}
        onAsk={askVsp}
        onBack={backFromForm}
        onDiscard={opened === undefined ? leave : backFromForm}
        look={{ file: picture, onFile: setPicture }}
      />
    </>
  );
}
