import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { exitMatch } from '../../lib/lifecycle/exit-match';
import { dropExit, exitReceived } from '../../lib/lifecycle/exit-moves';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import type { Perform } from '../use-transfers';

/** Why an exit stands alone, and what to do with it; once a record can take it, the exit goes there by one press. */
export function ExitAlone({
  transfer,
  summaries,
  perform,
  onOpen,
  onSure,
}: {
  transfer: Transfer;
  summaries: readonly TransferSummary[];
  perform: Perform;
  onOpen: (id: string) => void;
  /** The VSP said by phone that the ID is right: the exit may be entered without a record. Undefined once it was said. */
  onSure: (() => void) | undefined;
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
        {onSure !== undefined && <AskSure id={clientTrackId} onSure={onSure} />}
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
      {match.kind === 'left' && onSure !== undefined && <AskSure id={clientTrackId} onSure={onSure} />}
    </Notice>
  );
}

/** Asked twice: an exit under a wrong ID ends another household's stay. */
function AskSure({ id, onSure }: { id: string; onSure: () => void }) {
  const t = useTranslations('exit.alone');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <div className="row">
        <button type="button" className="button plain" onClick={() => setAsked(true)}>
          {t('confirmed')}
        </button>
      </div>
    );
  }
  return (
    <>
      <p>
        <strong>{t('sure')}</strong> <IdDigits id={id} />
      </p>
      <p>{t('sureWhy')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t('sureNo')}
        </button>
        <button type="button" className="button plain" onClick={onSure}>
          {t('sureYes')}
        </button>
      </div>
    </>
  );
}
