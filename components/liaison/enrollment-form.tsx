import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import { asksForCodeName } from '../../lib/intake/refusal';
import { takeOutPersonalData } from '../../lib/intake/take-out-personal-data';
import { isEmptyForm, type TypedForm } from '../../lib/intake/typed-form';
import type { CodeName } from '../../lib/privacy/make-code-name';
import { BlankForms } from '../intake/blank-forms';
import type { Draft } from '../intake/draft';
import { ItemFields } from '../intake/item-fields';
import { LeaveTyped } from '../intake/leave-typed';
import { ReferralFields } from '../intake/referral-fields';
import { RefusalList } from '../intake/refusal-list';
import { ScreenedFields } from '../intake/screened-fields';
import { UnmetNeedFields } from '../intake/unmet-need-fields';
import { useCheckedForm } from '../intake/use-checked-form';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';

/** The Data Transfer form – Enrollment as a liaison makes it: the same fields and the same screening as where it is received. */
export function EnrollmentForm({
  draft,
  now,
  note,
  suggest,
  usedBy,
  onChange,
  onKeep,
  onLeave,
}: {
  draft: Draft;
  now: Date;
  note: string | undefined;
  suggest: () => Promise<CodeName>;
  /** The reference of another form with this code name (R10). */
  usedBy: (codeName: CodeName) => string | undefined;
  onChange: (patch: Partial<Draft>) => void;
  onKeep: (form: ReceivedForm) => Promise<void>;
  onLeave: () => void;
}) {
  const t = useTranslations('liaison');
  const receive = useTranslations('receive');
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const [isConfirmed, setConfirmed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [usedRef, setUsedRef] = useState<string>();
  const { form, refusals } = draft;
  const { errorAt, takeOut, check, refuse } = useCheckedForm({ form, refusals }, onChange);
  const today = todayOf(now);

  async function keep() {
    if (isBusy) return;
    setBusy(true);
    const result = await check(today, isConfirmed);
    const used = result.form && usedBy(result.form.items);
    setUsedRef(used);
    if (result.form !== undefined && used === undefined) await onKeep(result.form);
    else {
      refuse(result);
      announce(used === undefined ? receive('formRefusedTitle', { count: result.refusals.length }) : t('codeNameUsed', { ref: used }));
      top.current?.focus();
    }
    setBusy(false);
  }

  /** What was typed exists nowhere else: it is left at the second word only. */
  function back() {
    if (isEmptyForm(form)) return onLeave();
    setLeaving(true);
    announce(receive('typedGoes'));
  }

  const parts = { form, errorAt, onChange: (patch: Partial<TypedForm>) => onChange({ form: { ...form, ...patch } }) };
  return (
    <ScreenFrame
      title={t('formTitle')}
      onBack={back}
      action={
        <>
          {note !== undefined && <p className="context">{note}</p>}
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void keep()}>
            {t(isBusy ? 'keeping' : 'keepForm')}
          </button>
        </>
      }
    >
      {isLeaving && <LeaveTyped onLeave={onLeave} />}
      <div ref={top} tabIndex={-1} className="stack">
        {usedRef !== undefined && <Notice tone="bad">{t('codeNameUsed', { ref: usedRef })}</Notice>}
        <RefusalList title={receive('formRefusedTitle', { count: refusals.length })} refusals={refusals} withReply={false} />
      </div>
      {refusals.some(asksForCodeName) && (
        <div className="sheet">
          <label className="choice">
            <input type="checkbox" checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />
            <span>{receive('confirmCodeName')}</span>
          </label>
        </div>
      )}
      <p className="soft">{t('codeNameOwn')}</p>
      <ScreenedFields form={form} takeOut={takeOutPersonalData} onFound={takeOut}>
        <ItemFields {...parts} today={today} suggest={suggest} isOpen={() => true} />
        <ReferralFields {...parts} today={today} />
      </ScreenedFields>
      <UnmetNeedFields {...parts} />
      <BlankForms />
    </ScreenFrame>
  );
}
