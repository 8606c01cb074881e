import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { emptyMatrix, type MatrixEntry } from '../../lib/eligibility/matrix';
import { withEntry, withoutEntry } from '../../lib/eligibility/merge-matrix';
import type { SheetReader } from '../../lib/eligibility/open-sheet-reader';
import { todayOf } from '../../lib/fill/dates';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { EntryForm } from './entry-form';
import { Freshness } from './freshness';
import { MatrixFiles } from './matrix-files';
import { MatrixList } from './matrix-list';
import { SheetStep } from './sheet-step';
import { useMatrix } from './use-matrix';
import '../inbox/inbox.css';
import '../intake/intake.css';
import './eligibility.css';

interface ViewProps {
  now: Date;
  /** The worker's reader unless a test has no worker. */
  openReader?: () => SheetReader;
  onBack: () => void;
}

type Step = { name: 'list' } | { name: 'entry'; entry?: MatrixEntry } | { name: 'sheet' };

function Matrix({ now, openReader, onBack }: ViewProps) {
  const t = useTranslations('eligibility');
  const app = useTranslations('app');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const { state, problem, change } = useMatrix();
  const [step, setStep] = useState<Step>({ name: 'list' });
  const today = todayOf(now);
  const toList = () => setStep({ name: 'list' });
  const trouble = problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>;

  if (state.kind === 'loading') {
    return (
      <ScreenFrame title={t('title')} onBack={onBack}>
        <p className="soft" role="status">
          {t('loading')}
        </p>
      </ScreenFrame>
    );
  }
  const matrix = (state.kind === 'open' && state.matrix) || emptyMatrix(now);
  const isUnreadable = state.kind === 'failed' && state.problem.of === 'store' && state.problem.code === 'unreadable-row';

  /** Back to the list with a word about it, or the word that it could not be kept. */
  async function done(changing: Promise<boolean>, sentence: string): Promise<boolean> {
    const isDone = await changing;
    if (isDone) {
      announce(sentence);
      toList();
    }
    return isDone;
  }

  if (step.name === 'sheet') {
    return (
      <>
        {trouble}
        <SheetStep
          matrix={matrix}
          today={today}
          {...(openReader && { openReader })}
          onKeep={async (next) => {
            const count = next(matrix).entries.length;
            return done(change(next, isUnreadable ? 'begin-anew' : undefined), t('kept', { count }));
          }}
          onBack={toList}
        />
      </>
    );
  }
  if (step.name === 'entry') {
    const { entry } = step;
    return (
      <>
        {trouble}
        <EntryForm
          entry={entry}
          isGone={entry !== undefined && !matrix.entries.some(({ id }) => id === entry.id)}
          today={today}
          onSave={async (next) =>
            void (await done(
              change((before) => withEntry(before, next)),
              t('saved', { project: next.project }),
            ))
          }
          onDelete={() =>
            entry &&
            void done(
              change((before) => withoutEntry(before, entry.id)),
              t('deleted', { project: entry.project }),
            )
          }
          onBack={toList}
        />
      </>
    );
  }
  const isEmpty = matrix.entries.length === 0;
  const importing = { label: t('import'), act: () => setStep({ name: 'sheet' }) };
  const adding = { label: t('add'), act: () => setStep({ name: 'entry' }) };
  const [first, second] = isEmpty ? [importing, adding] : [adding, importing];
  const canChange = state.kind === 'open' || isUnreadable;
  return (
    <ScreenFrame
      title={t('title')}
      onBack={onBack}
      action={
        canChange ? (
          <button type="button" className="button primary" onClick={first.act}>
            {first.label}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => window.location.reload()}>
            {app('reopen')}
          </button>
        )
      }
    >
      {trouble}
      <p className="soft">{t('what')}</p>
      {state.kind === 'failed' ? (
        <Notice tone="bad">{isUnreadable ? t('unreadable') : problemWords(state.problem)}</Notice>
      ) : (
        <>
          <div className="row">
            <button type="button" className="button" onClick={second.act}>
              {second.label}
            </button>
          </div>
          <MatrixList matrix={matrix} today={today} onOpen={(entry) => setStep({ name: 'entry', entry })} />
          <MatrixFiles entries={matrix.entries} />
          {!isEmpty && <Freshness matrix={matrix} onSave={(next) => change((before) => ({ ...before, ...next }))} />}
        </>
      )}
    </ScreenFrame>
  );
}

/** The region's Eligibility Matrix: seen, searched, taken in from a sheet, changed by hand, saved as a file. */
export function EligibilityView(props: ViewProps) {
  return (
    <LaterWords>
      <Matrix {...props} />
    </LaterWords>
  );
}
