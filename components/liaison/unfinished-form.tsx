import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { sentRefusalOf } from '../../lib/lifecycle/sent-machine';
import type { Draft } from '../intake/draft';
import { LeaveTyped } from '../intake/leave-typed';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';

export type MadeFor = NonNullable<Draft['madeFor']>;

/** Another form was begun and is not finished: which one, and the person goes on with it or discards it first. */
export function UnfinishedForm({
  madeFor,
  forms,
  onFinish,
  onDiscard,
  onLeave,
}: {
  madeFor: MadeFor | undefined;
  forms: readonly SentTransfer[];
  onFinish: (unfinished: MadeFor) => void;
  onDiscard: () => void;
  onLeave: () => void;
}) {
  const t = useTranslations('liaison');
  const [isDiscarding, setDiscarding] = useState(false);
  const form = forms.find(({ id }) => id === madeFor?.of);
  const kind = madeFor?.kind ?? 'enrollment';
  const move = kind === 'exit' ? 'makeExit' : 'changeForm';
  // A form that went meanwhile, or is gone, can no longer be put right.
  const mayFinish = madeFor !== undefined && (form === undefined ? madeFor.of === undefined : sentRefusalOf(form, move) === undefined);
  return (
    <ScreenFrame
      title={t('unfinishedTitle')}
      onBack={onLeave}
      action={
        madeFor !== undefined &&
        mayFinish && (
          <button type="button" className="button primary" onClick={() => onFinish(madeFor)}>
            {t('unfinishedGoOn')}
          </button>
        )
      }
    >
      <Notice tone="warn">{form === undefined ? t(`unfinishedNew.${kind}`) : t(`unfinishedOf.${kind}`, { ref: form.ref })}</Notice>
      {isDiscarding ? (
        <LeaveTyped onLeave={onDiscard} />
      ) : (
        <button type="button" className="button wide" onClick={() => setDiscarding(true)}>
          {t('discard')}
        </button>
      )}
    </ScreenFrame>
  );
}
