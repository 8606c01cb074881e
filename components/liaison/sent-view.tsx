import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { sentStateOf } from '../../lib/lifecycle/sent-state';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { ScreenFrame } from '../ui/screen-frame';
import { OutcomeList } from './outcome-list';
import { ReturnedId } from './returned-id';
import { SentEnd } from './sent-end';
import { SentFacts } from './sent-facts';
import { SentMoves } from './sent-moves';
import { SettleId } from './settle-id';
import { TypeId } from './type-id';
import type { PerformSent } from './use-sent';
import './liaison.css';

/** One form: where it stands, the ID when it came, what became of it, and the one thing to do next. */
export function SentView({
  db,
  vault,
  form,
  others,
  partners,
  now,
  perform,
  onOpen,
  onSend,
  onChange,
  onExit,
  onRemove,
  onBack,
}: {
  db: Database;
  vault: Vault;
  form: SentTransfer;
  /** The other forms of this desk. */
  others: readonly SentTransfer[];
  partners: readonly Partner[];
  now: Date;
  perform: PerformSent;
  onOpen: (id: string) => void;
  onSend: () => void;
  onChange: () => void;
  onExit: () => void;
  onRemove: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('liaison');
  const format = useFormatter();
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  const [ask, setAsk] = useState<'close' | 'remove' | 'takeBack'>();
  if (ask !== undefined) {
    return <SentEnd form={form} ask={ask} perform={perform} onRemove={onRemove} onDone={() => setAsk(undefined)} />;
  }
  const state = sentStateOf(form);
  const isUnsent = state === 'draft' || state === 'exit-draft';
  const mayLeave = state === 'id-returned' || state === 'acknowledged' || state === 'outcomes';
  return (
    <ScreenFrame
      title={form.ref}
      onBack={onBack}
      action={
        isUnsent ? (
          <button type="button" className="button primary" onClick={onSend}>
            {t('sendThem')}
          </button>
        ) : undefined
      }
    >
      <SettleId form={form} others={others} perform={perform} onOpen={onOpen} />
      <ReturnedId key={form.clientTrackId} db={db} vault={vault} form={form} partners={partners} perform={perform} />
      <SentFacts form={form} now={now} />
      {form.clientTrackId === undefined && form.closedAt === undefined && form.doubt === undefined && (
        <TypeId form={form} usedIds={new Set(others.flatMap(({ clientTrackId }) => clientTrackId ?? []))} perform={perform} />
      )}
      {form.kind === 'enrollment' && form.clientTrackId !== undefined && <OutcomeList form={form} />}
      {mayLeave && (
        <button type="button" className="button" onClick={onExit}>
          {t('exitMake')}
        </button>
      )}
      <SentMoves
        form={form}
        perform={perform}
        onChange={isUnsent && form.exit !== undefined ? onExit : onChange}
        onSend={onSend}
        onAsk={setAsk}
      />
      <details className="sheet">
        <summary>{t('history')}</summary>
        <ul className="tight">
          {form.history.map(({ at, action }) => (
            <li key={at + action}>{`${when(at)}: ${t(`actions.${action}`)}`}</li>
          ))}
        </ul>
      </details>
    </ScreenFrame>
  );
}
