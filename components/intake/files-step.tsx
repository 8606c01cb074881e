import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import type { Partner } from '../../lib/exchange/partner';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { Draft } from './draft';
import { EnvelopeFields, envelopeErrors } from './envelope-fields';
import { FileItem } from './file-item';
import type { Answers, FileLine } from './file-line';
import { completeForms, type ListedForm, sentOf } from './listed-form';
import type { Standing } from './standing-of';

/** Said aloud at each quarter, not at each file (F16). */
const quarter = (done: number, total: number): number => Math.floor((4 * done) / Math.max(1, total));

/** Several received files: a line for each, its forms to be checked one by one or kept together. */
export function FilesStep({
  lines,
  leftOut,
  unreadable,
  isReading,
  draft,
  onChange,
  onStop,
  onAnswer,
  onOpen,
  onTypeFrom,
  onKeepAll,
  standing,
  partners,
  onCards,
  onDismiss,
}: {
  lines: readonly FileLine[];
  leftOut: number;
  /** Lines of an earlier list that could not be read back. */
  unreadable: number;
  isReading: boolean;
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
  onStop: () => void;
  onAnswer: (line: FileLine, answers: Answers) => void;
  onOpen: (form: ListedForm) => void;
  onTypeFrom: (line: FileLine, kind: 'enrollment' | 'exit') => void;
  /** How many of them were kept. */
  onKeepAll: (forms: ListedForm[]) => Promise<number>;
  /** What the records say of the reference of a package's form. */
  standing: (form: ListedForm) => Standing | undefined;
  /** Whose cards are here: what waits for one opens once it is compared. */
  partners: readonly Partner[];
  onCards: (card: Card | undefined) => void;
  onDismiss: () => void;
}) {
  const t = useTranslations('receive');
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const [isKeeping, setKeeping] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const done = lines.filter(({ state }) => state === 'read').length;
  const complete = completeForms(lines, (form) => standing(form) !== undefined);
  const senders = complete.map(({ line, place }) => sentOf(line, place)?.vsp);
  const known = [...new Set(senders.filter((vsp) => vsp !== undefined))];
  // The alias is asked for the forms that came without a card.
  const isAsked =
    senders.length === 0
      ? lines.some(({ sealed }) => sealed === undefined || sealed.is === 'passphrase')
      : senders.some((vsp) => vsp === undefined);
  const errors = envelopeErrors({ ...draft, clientTrackId: undefined }).filter((error) => isAsked || error !== 'vsp-format');
  const said = quarter(done, lines.length);
  const progress = t('filesProgress', { done, total: lines.length });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new quarter is worth saying
  useEffect(() => {
    if (said > 0) announce(progress);
  }, [said]);

  /** Forms that could be kept are left at the second press only. */
  function dismiss() {
    if (complete.length === 0 || isLeaving) return onDismiss();
    setLeaving(true);
    announce(t('notKeptYet', { count: complete.length }));
  }

  async function keepAll() {
    setTried(true);
    if (errors.length > 0) {
      top.current?.focus();
      return;
    }
    setKeeping(true);
    announce(t('keptCount', { count: await onKeepAll(complete) }));
    setKeeping(false);
  }

  return (
    <ScreenFrame
      title={t('filesTitle')}
      action={
        <>
          {isReading ? (
            <button type="button" className="button" onClick={onStop}>
              {t('stopReading')}
            </button>
          ) : (
            <button type="button" className="button" disabled={isKeeping} onClick={dismiss}>
              {t(isLeaving && complete.length > 0 ? 'dismissAnyway' : 'dismissFiles')}
            </button>
          )}
          {complete.length > 0 && (
            <button type="button" className="button primary" disabled={isReading || isKeeping} onClick={() => void keepAll()}>
              {isKeeping ? t('keeping') : t('keepComplete', { count: complete.length })}
            </button>
          )}
        </>
      }
    >
      <div className="field">
        <label htmlFor="files-progress">{progress}</label>
        <progress id="files-progress" max={lines.length} value={done} />
      </div>
      {isLeaving && complete.length > 0 && <Notice tone="warn">{t('notKeptYet', { count: complete.length })}</Notice>}
      {unreadable > 0 && <Notice tone="bad">{t('linesUnreadable', { count: unreadable })}</Notice>}
      {leftOut > 0 && <Notice tone="warn">{t('filesLeftOut', { count: leftOut })}</Notice>}
      {(isAsked || known.length > 0) && (
        <div ref={top} tabIndex={-1}>
          <EnvelopeFields draft={draft} errors={wasTried ? errors : []} isForSeveral senders={isAsked ? [] : known} onChange={onChange} />
        </div>
      )}
      <ul className="file-list">
        {lines.map((line) => (
          <FileItem
            key={line.id}
            line={line}
            onOpen={(place) => onOpen({ line, place })}
            onTypeFrom={(kind) => onTypeFrom(line, kind)}
            onAnswer={(answers) => onAnswer(line, answers)}
            vsp={draft.vsp}
            standing={(place) => standing({ line, place })}
            partners={partners}
            onCards={onCards}
          />
        ))}
      </ul>
    </ScreenFrame>
  );
}
