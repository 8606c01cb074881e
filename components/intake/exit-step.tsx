import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { ReceivedExit } from '../../lib/hmis/exit';
import { takeOutOfExit } from '../../lib/intake/take-out-personal-data';
import type { TypedExit } from '../../lib/intake/typed-exit';
import { useAnnounce } from '../ui/announcer';
import { ScreenFrame } from '../ui/screen-frame';
import { Accounting } from './accounting';
import type { Draft } from './draft';
import { EnvelopeFields, envelopeErrors } from './envelope-fields';
import { ExitFields } from './exit-fields';
import { LeaveTyped } from './leave-typed';
import type { Look } from './look';
import { LookAtButton } from './look-at-button';
import { PageView } from './page-view';
import { RefusalList } from './refusal-list';
import { ScreenedFields } from './screened-fields';
import { useCheckedExit } from './use-checked-exit';

/** The Exit form: what a file gave, to be checked and completed, or the same five items to be typed. */
export function ExitStep({
  draft,
  exit,
  now,
  note,
  onChange,
  onKeep,
  onBack,
  onDiscard,
  look,
}: {
  draft: Draft;
  exit: TypedExit;
  now: Date;
  note: string | undefined;
  onChange: (patch: Partial<Draft>) => void;
  onKeep: (form: ReceivedExit) => Promise<void>;
  onBack: () => void;
  onDiscard: () => void;
  /** The scan that is typed from. */
  look: Look;
}) {
  const t = useTranslations('receive');
  const language = useLocale();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { refusals } = draft;
  const today = todayOf(now);
  // The ID of the exit is one of its items.
  const envelope = () => envelopeErrors({ ...draft, clientTrackId: undefined });
  const { errorAt, takeOut, check, refuse } = useCheckedExit({ exit, refusals }, onChange);

  async function keep() {
    setTried(true);
    if (isBusy) return;
    setBusy(true);
    const result = check(today);
    const wrong = envelope();
    if (result.form !== undefined && wrong.length === 0) await onKeep(result.form);
    else {
      refuse(result);
      announce(t('formRefusedTitle', { count: result.refusals.length + wrong.length }));
      top.current?.focus();
    }
    setBusy(false);
  }

  function back() {
    if (draft.source !== 'typed' || Object.values(exit).every((text) => text === '')) return onBack();
    setLeaving(true);
    announce(t('typedGoes'));
  }

  return (
    <ScreenFrame
      title={t('exitFormTitle')}
      onBack={back}
      beside={look.file && <PageView file={look.file} onClose={() => look.onFile(undefined)} />}
      action={
        <>
          {note !== undefined && <p className="context">{note}</p>}
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void keep()}>
            {t(isBusy ? 'keeping' : 'keepExit')}
          </button>
        </>
      }
    >
      {isLeaving && <LeaveTyped onLeave={onBack} />}
      {draft.source === 'typed' && look.file === undefined && <LookAtButton onChoose={look.onFile} />}
      <div ref={top} tabIndex={-1} className="stack">
        {draft.cells !== undefined && <Accounting cells={draft.cells} />}
        <RefusalList
          title={draft.cells !== undefined && !wasTried ? t('refusedTitle') : t('formRefusedTitle', { count: refusals.length })}
          refusals={refusals}
        />
      </div>
      <ScreenedFields form={exit} takeOut={takeOutOfExit} onFound={takeOut}>
        <ExitFields
          exit={exit}
          today={today}
          language={language}
          errorAt={errorAt}
          onChange={(patch) => onChange({ exit: { ...exit, ...patch } })}
        />
      </ScreenedFields>
      <EnvelopeFields draft={draft} errors={wasTried ? envelope() : []} isForSeveral onChange={onChange} />
      <button type="button" className="button plain" onClick={onDiscard}>
        {t('discard')}
      </button>
    </ScreenFrame>
  );
}
