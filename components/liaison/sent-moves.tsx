import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { exitConfirmed, exitSent, leaveOutExit } from '../../lib/lifecycle/sent-exit-moves';
import { sentRefusalOf } from '../../lib/lifecycle/sent-machine';
import { sent } from '../../lib/lifecycle/sent-moves';
import { sentStateOf } from '../../lib/lifecycle/sent-state';
import type { PerformSent } from './use-sent';

/** What is seldom done with a form; each that removes something at the second word only. */
export function SentMoves({
  form,
  perform,
  onChange,
  onSend,
  onAsk,
}: {
  form: SentTransfer;
  perform: PerformSent;
  onChange: () => void;
  onSend: () => void;
  onAsk: (ask: 'close' | 'remove' | 'takeBack') => void;
}) {
  const t = useTranslations('liaison');
  const { id } = form;
  const state = sentStateOf(form);
  if (state === 'closed') return null;
  const isExit = form.exit !== undefined;
  const isUnsent = state === 'draft' || state === 'exit-draft';
  const isGoneForGood = state === 'draft' || (state === 'exit-draft' && form.kind === 'exit');
  const given = (way: 'phone' | 'paper') =>
    void perform(id, (latest) => (isExit ? exitSent(latest, { way }, new Date()) : sent(latest, { way }, new Date())));
  return (
    <details className="sheet">
      <summary>{t('more')}</summary>
      <div className="stack">
        {isUnsent && (
          <>
            <button type="button" className="button wide" onClick={onChange}>
              {t(isExit ? 'exitChange' : 'change')}
            </button>
            <p>{t('byOther')}</p>
            <p className="soft">{t('byOtherHint')}</p>
            <div className="row">
              <button type="button" className="button" onClick={() => given('phone')}>
                {t('given.phone')}
              </button>
              <button type="button" className="button" onClick={() => given('paper')}>
                {t('given.paper')}
              </button>
            </div>
          </>
        )}
        {(state === 'waiting' || state === 'exit-sent') && (
          <button type="button" className="button wide" onClick={onSend}>
            {t('sendAgain')}
          </button>
        )}
        {state === 'exit-sent' && (
          <button type="button" className="button wide" onClick={() => void perform(id, (latest) => exitConfirmed(latest, new Date()))}>
            {t('exitKnown')}
          </button>
        )}
        {state === 'exit-draft' && form.kind === 'enrollment' && (
          <button type="button" className="button wide" onClick={() => void perform(id, (latest) => leaveOutExit(latest, new Date()))}>
            {t('exitDrop')}
          </button>
        )}
        {sentRefusalOf(form, 'idTakenBack') === undefined && (
          <button type="button" className="button wide" onClick={() => onAsk('takeBack')}>
            {t('takeBack')}
          </button>
        )}
        <button type="button" className="button wide" onClick={() => onAsk(isGoneForGood ? 'remove' : 'close')}>
          {t(isGoneForGood ? 'remove' : 'close')}
        </button>
      </div>
    </details>
  );
}
