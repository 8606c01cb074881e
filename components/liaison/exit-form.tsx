import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { ReceivedExit } from '../../lib/hmis/exit';
import { takeOutOfExit } from '../../lib/intake/take-out-personal-data';
import type { TypedExit } from '../../lib/intake/typed-exit';
import type { Draft } from '../intake/draft';
import { ExitFields } from '../intake/exit-fields';
import { LeaveTyped } from '../intake/leave-typed';
import { RefusalList } from '../intake/refusal-list';
import { ScreenedFields } from '../intake/screened-fields';
import { useCheckedExit } from '../intake/use-checked-exit';
import { useAnnounce } from '../ui/announcer';
import { ScreenFrame } from '../ui/screen-frame';

/** The Data Transfer form – Exit as a liaison makes it. */
export function ExitForm({
  draft,
  exit,
  now,
  note,
  onChange,
  onKeep,
  onLeave,
}: {
  draft: Draft;
  exit: TypedExit;
  now: Date;
  note: string | undefined;
  onChange: (patch: Partial<Draft>) => void;
  onKeep: (exit: ReceivedExit) => Promise<void>;
  onLeave: () => void;
}) {
  const t = useTranslations('liaison');
  const receive = useTranslations('receive');
  const announce = useAnnounce();
  const language = useLocale();
  const top = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { refusals } = draft;
  const { errorAt, takeOut, check, refuse } = useCheckedExit({ exit, refusals }, onChange);
  const today = todayOf(now);

  async function keep() {
    if (isBusy) return;
    setBusy(true);
    const result = check(today);
    if (result.form !== undefined) await onKeep(result.form);
    else {
      refuse(result);
      announce(receive('formRefusedTitle', { count: result.refusals.length }));
      top.current?.focus();
    }
    setBusy(false);
  }

  function back() {
    if (Object.entries(exit).every(([name, text]) => name === 'clientTrackId' || text === '')) return onLeave();
    setLeaving(true);
    announce(receive('typedGoes'));
  }

  return (
    <ScreenFrame
      title={t('exitTitle')}
      onBack={back}
      action={
        <>
          {note !== undefined && <p className="context">{note}</p>}
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void keep()}>
            {t(isBusy ? 'keeping' : 'keepExit')}
          </button>
        </>
      }
    >
      {isLeaving && <LeaveTyped onLeave={onLeave} />}
      <div ref={top} tabIndex={-1} className="stack">
        <RefusalList title={receive('formRefusedTitle', { count: refusals.length })} refusals={refusals} withReply={false} />
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
    </ScreenFrame>
  );
}
