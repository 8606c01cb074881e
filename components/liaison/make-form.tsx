import { type RefObject, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReceivedExit } from '../../lib/hmis/exit';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import { emptyForm } from '../../lib/intake/typed-form';
import { makeExit, makeLoneExit } from '../../lib/lifecycle/sent-exit-moves';
import { changeForm, makeForm } from '../../lib/lifecycle/sent-moves';
import type { CodeName } from '../../lib/privacy/make-code-name';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { RoiQuestion } from '../intake/roi-question';
import { suggestCodeName } from '../intake/suggest-code-name';
import { type BeforeLock, useBeforeLock } from '../intake/use-before-lock';
import { useDraft } from '../intake/use-draft';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { EnrollmentForm } from './enrollment-form';
import { ExitForm } from './exit-form';
import { typedExitOf, typedFormOf } from './typed-of';
import { type MadeFor, UnfinishedForm } from './unfinished-form';
import type { PerformSent } from './use-sent';
import '../intake/intake.css';

const fullName = ({ firstName, lastName }: CodeName): string => `${firstName} ${lastName}`.toUpperCase();

/** A form of this desk is typed, screened and kept; of an Enrollment form the release is asked first (R1). */
export function MakeForm({
  db,
  vault,
  now,
  beforeLock,
  kind,
  of,
  forms,
  keep,
  perform,
  onKept,
  onFinish,
  onLeave,
}: {
  db: Database;
  vault: Vault;
  now: Date;
  beforeLock: RefObject<BeforeLock>;
  kind: 'enrollment' | 'exit';
  /** The form that is put right, or that the exit ends. */
  of: SentTransfer | undefined;
  forms: readonly SentTransfer[];
  keep: (form: SentTransfer) => Promise<boolean>;
  perform: PerformSent;
  onKept: (id: string) => void;
  /** To the form that was begun before and is not finished. */
  onFinish: (unfinished: MadeFor) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('liaison');
  const receive = useTranslations('receive');
  const problemWords = useProblemWords();
  const { draft, wasRestored, isSaved, problem, save, change, clear } = useDraft(db, vault, 'made-form');
  useBeforeLock(beforeLock, save);
  const [isBegun, setBegun] = useState(false);
  const [isDone, setDone] = useState(false);
  const isToBegin = draft !== undefined && draft.source === undefined && !isBegun && !isDone && (kind === 'exit' || of !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, when the draft is there
  useEffect(() => {
    if (isToBegin) begin();
  }, [isToBegin]);

  if (draft === undefined || isDone) return null;

  function begin() {
    setBegun(true);
    const form = kind === 'enrollment' && of !== undefined ? typedFormOf(of) : emptyForm();
    change({
      source: 'typed',
      madeFor: { kind, of: of?.id },
      form,
      exit: kind === 'exit' ? typedExitOf(of) : undefined,
      refusals: [],
      cells: undefined,
    });
  }
  async function kept(id: string): Promise<void> {
    setDone(true);
    await clear();
    onKept(id);
  }
  async function keepForm(form: ReceivedForm): Promise<void> {
    const at = new Date();
    if (of !== undefined) {
      if (await perform(of.id, (latest) => changeForm(latest, form, at))) await kept(of.id);
      return;
    }
    const made = makeForm(form, db.environment, at);
    if (await keep(made)) await kept(made.id);
  }
  /** The exit joins the form with its ID; without one here it stands alone. */
  async function keepExit(exit: ReceivedExit): Promise<void> {
    const at = new Date();
    const { clientTrackId, ...items } = exit;
    const ends = forms.find((form) => form.clientTrackId === clientTrackId && form.closedAt === undefined);
    if (ends !== undefined) {
      if (await perform(ends.id, (latest) => makeExit(latest, items, at))) await kept(ends.id);
      return;
    }
    const made = makeLoneExit(exit, db.environment, at);
    if (await keep(made)) await kept(made.id);
  }
  const usedBy = (codeName: CodeName): string | undefined =>
    forms.find((form) => form.id !== of?.id && form.codeName !== undefined && fullName(form.codeName) === fullName(codeName))?.ref;

  function leave() {
    setDone(true);
    void clear().then(onLeave);
  }
  const notice = problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>;
  if (draft.source === undefined) {
    if (isToBegin) return null;
    return (
      <>
        {notice}
        <RoiQuestion title={t('ask')} again={t('askAgain')} onNo={begin} onLeave={leave} />
      </>
    );
  }
  // What was begun for one household is never shown under another one.
  if (draft.madeFor?.kind !== kind || draft.madeFor.of !== of?.id) {
    return (
      <>
        {notice}
        <UnfinishedForm madeFor={draft.madeFor} forms={forms} onFinish={onFinish} onDiscard={() => void clear()} onLeave={onLeave} />
      </>
    );
  }
  const note = isSaved ? receive('draftSaved') : wasRestored ? receive('draftRestored') : undefined;
  const common = { draft, now, note, onChange: change, onLeave: leave };
  return (
    <>
      {notice}
      {draft.exit === undefined ? (
        <EnrollmentForm {...common} suggest={() => suggestCodeName(db, vault)} usedBy={usedBy} onKeep={keepForm} />
      ) : (
        <ExitForm {...common} exit={draft.exit} onKeep={keepExit} />
      )}
    </>
  );
}
