import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import { asksForCodeName, type Refusal } from '../../lib/intake/refusal';
import { takeOutPersonalData } from '../../lib/intake/take-out-personal-data';
import { isEmptyForm, itemNames, type TypedForm } from '../../lib/intake/typed-form';
import type { Asked } from '../../lib/lifecycle/hold-moves';
import type { CodeName } from '../../lib/privacy/make-code-name';
import { useAnnounce } from '../ui/announcer';
import { ScreenFrame } from '../ui/screen-frame';
import { Accounting } from './accounting';
import type { Draft } from './draft';
import { EnvelopeFields, envelopeErrors } from './envelope-fields';
import { ItemFields } from './item-fields';
import { LeaveTyped } from './leave-typed';
import type { Look } from './look';
import { LookAtButton } from './look-at-button';
import { PageView } from './page-view';
import { ReceivedTable } from './received-table';
import { ReferralFields } from './referral-fields';
import { RefusalList } from './refusal-list';
import { ScreenedFields } from './screened-fields';
import { UnmetNeedFields } from './unmet-need-fields';
import { useCheckedForm } from './use-checked-form';

/** Which part of the form a refusal opens as fields. */
function partOf({ where }: Refusal): string {
  if (where.startsWith('referral.')) return 'referrals';
  return where.startsWith('unmetNeed.') ? 'unmetNeeds' : where;
}

/** The form itself: what a file gave, to be checked and completed, or the same fields to be typed. */
export function FormStep({
  draft,
  now,
  note,
  isLive,
  suggest,
  onChange,
  onKeep,
  onAsk,
  onBack,
  onDiscard,
  look,
}: {
  draft: Draft;
  now: Date;
  note: string | undefined;
  /** A code name that was never given out here. */
  suggest: () => Promise<CodeName>;
  onChange: (patch: Partial<Draft>) => void;
  /** The VSP is on the phone: the form goes straight on to ClientTrack. */
  isLive: boolean;
  onKeep: (form: ReceivedForm, start: boolean) => Promise<void>;
  /** Nothing of the form is kept but what the VSP must send again. */
  onAsk: (asked: Asked[]) => Promise<void>;
  onBack: () => void;
  onDiscard: () => void;
  /** The scan that is typed from. */
  look: Look;
}) {
  const t = useTranslations('receive');
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(draft.source !== 'typed' ? draft.refusals.map(partOf) : [...itemNames, 'referrals', 'unmetNeeds']),
  );
  const [isConfirmed, setConfirmed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const today = todayOf(now);
  const envelope = wasTried ? envelopeErrors(draft) : [];
  const { form, refusals } = draft;
  const asksCodeName = refusals.some(asksForCodeName);

  const { errorAt, takeOut, check, refuse } = useCheckedForm({ form, refusals }, onChange);
  const changeForm = (patch: Partial<TypedForm>) => onChange({ form: { ...form, ...patch } });

  async function keep(start: boolean) {
    setTried(true);
    if (isBusy) return;
    setBusy(true);
    const result = await check(today, isConfirmed);
    const hasEnvelope = envelopeErrors(draft).length === 0;
    if (result.form !== undefined && hasEnvelope) await onKeep(result.form, start);
    else {
      refuse(result);
      setOpen(new Set([...open, ...result.refusals.map(partOf)]));
      announce(t('formRefusedTitle', { count: result.refusals.length + (hasEnvelope ? 0 : 1) }));
      top.current?.focus();
    }
    setBusy(false);
  }

  async function ask() {
    setTried(true);
    if (isBusy) return;
    if (envelopeErrors(draft).length > 0) return announce(t('formRefusedTitle', { count: 1 }));
    setBusy(true);
    const asked = refusals.map(({ where, reason }) => ({ where, reason }));
    await onAsk([...new Map(asked.map((each) => [`${each.where} ${each.reason}`, each])).values()]);
    setBusy(false);
  }

  /** What was typed exists nowhere else: it is left at the second word only. */
  function back() {
    if (draft.source !== 'typed' || isEmptyForm(form)) return onBack();
    setLeaving(true);
    announce(t('typedGoes'));
  }

  const hasOpenItem = itemNames.some((name) => open.has(name));
  const parts = { form, errorAt, onChange: changeForm };
  return (
    <ScreenFrame
      title={t('formTitle')}
      onBack={back}
      beside={look.file && <PageView file={look.file} onClose={() => look.onFile(undefined)} />}
      action={
        <>
          {note !== undefined && <p className="context">{note}</p>}
          {isLive && (
            <button type="button" className="button" disabled={isBusy} onClick={() => void keep(false)}>
              {t('keep')}
            </button>
          )}
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void keep(isLive)}>
            {t(isBusy ? 'keeping' : isLive ? 'keepAndStart' : 'keep')}
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
        {refusals.length > 0 && (
          <div className="sheet">
            <p className="soft">{t('askVspHint')}</p>
            <button type="button" className="button" disabled={isBusy} onClick={() => void ask()}>
              {t('askVsp')}
            </button>
          </div>
        )}
      </div>
      {asksCodeName && (
        <div className="sheet">
          <label className="choice">
            <input type="checkbox" checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />
            <span>{t('confirmCodeName')}</span>
          </label>
        </div>
      )}
      {draft.source !== 'typed' && <ReceivedTable form={form} open={open} onOpen={(part) => setOpen(new Set([...open, part]))} />}
      {(hasOpenItem || open.has('referrals')) && (
        <ScreenedFields form={form} takeOut={takeOutPersonalData} onFound={takeOut}>
          {hasOpenItem && <ItemFields {...parts} today={today} suggest={suggest} isOpen={(name) => open.has(name)} />}
          {open.has('referrals') && <ReferralFields {...parts} today={today} />}
        </ScreenedFields>
      )}
      {open.has('unmetNeeds') && <UnmetNeedFields {...parts} />}
      <EnvelopeFields draft={draft} errors={envelope} onChange={onChange} />
      <button type="button" className="button plain" onClick={onDiscard}>
        {t('discard')}
      </button>
    </ScreenFrame>
  );
}
