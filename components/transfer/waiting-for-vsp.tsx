import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { ReplyToVsp } from '../intake/reply-to-vsp';
import { useWhereWords } from '../intake/use-words-for';
import { Notice } from '../ui/notice';

/** What the VSP was asked for. */
export function WaitingForVsp({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('desk');
  const where = useWhereWords();
  const items = [...new Set((transfer.asked ?? []).map((each) => where(each.where)))].join(', ');
  return (
    <Notice tone="info">
      <h2>{t('waitingTitle')}</h2>
      <p>{t('waitingFor', { items })}</p>
      <ReplyToVsp refusals={transfer.asked ?? []} />
    </Notice>
  );
}

export function ReceiveAgain({ onReceive }: { onReceive: () => void }) {
  const t = useTranslations('desk');
  return (
    <button type="button" className="button primary" onClick={onReceive}>
      {t('receiveAgain')}
    </button>
  );
}
