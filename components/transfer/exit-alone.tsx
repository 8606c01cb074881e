import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { exitMatch } from '../../lib/lifecycle/exit-match';
import { dropExit, exitReceived } from '../../lib/lifecycle/exit-moves';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { Notice } from '../ui/notice';
import type { Perform } from '../use-transfers';

/** Why an exit stands alone, and what to do with it; once a record can take it, the exit goes there by one press. */
export function ExitAlone({
  transfer,
  summaries,
  perform,
  onOpen,
}: {
  transfer: Transfer;
  summaries: readonly TransferSummary[];
  perform: Perform;
  onOpen: (id: string) => void;
}) {
  const t = useTranslations('exit.alone');
  const { exit, clientTrackId } = transfer;
  if (exit === undefined || clientTrackId === undefined) return null;
  const match = exitMatch(summaries, clientTrackId, exit.items?.exitDate);
  if (match.kind === 'unknown') {
    return (
      <Notice tone="warn">
        <p>{t('unknown')}</p>
        <ul className="tight">
          <li>{t('wrongId')}</li>
          <li>{t('rightId')}</li>
        </ul>
      </Notice>
    );
  }
  const { record } = match;
  const whose = summaries.find(({ id }) => id === record.id)?.vsp;
  // The record first: cut short in between, the form is there twice, and never nowhere.
  const join = async () => {
    if (!(await perform(record.id, (latest) => exitReceived(latest, exit, new Date())))) return;
    await perform(transfer.id, (latest) => dropExit(latest, new Date()));
    onOpen(record.id);
  };
  return (
    <Notice tone="warn">
      <p>{t(match.kind, { ref: record.ref })}</p>
      {whose !== undefined && whose !== transfer.vsp && <p>{t('otherVsp', { whose, from: transfer.vsp })}</p>}
      <div className="row">
        {match.kind === 'joins' && (
          <button type="button" className="button" onClick={() => void join()}>
            {t('join', { ref: record.ref })}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => onOpen(record.id)}>
          {t('open', { ref: record.ref })}
        </button>
      </div>
    </Notice>
  );
}
