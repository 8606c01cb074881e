import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { mergeId } from '../../lib/lifecycle/moves';
import { TextField } from '../ui/field';
import type { Perform } from '../use-transfers';

/** The client's new ID after a merge, typed: where no page shows it beside the record's own name. */
export function MergedId({ transfer, onDone }: { transfer: Transfer; onDone: (move: Parameters<Perform>[1]) => void }) {
  const t = useTranslations('finish');
  const [id, setId] = useState('');
  const [isLookedUp, setLookedUp] = useState(false);
  const old = transfer.clientTrackId ?? '';
  return (
    <>
      <TextField label={t('mergedId')} inputMode="numeric" maxLength={9} value={id} onChange={(event) => setId(event.target.value)} />
      <label className="choice">
        <input type="checkbox" checked={isLookedUp} onChange={(event) => setLookedUp(event.target.checked)} />
        <span>{t('mergeLooked', { old })}</span>
      </label>
      <button
        type="button"
        className="button"
        disabled={!isLookedUp}
        onClick={() => onDone((latest) => mergeId(latest, id.trim(), new Date()))}
      >
        {t('mergeAccept')}
      </button>
    </>
  );
}
