import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { correctId } from '../../lib/lifecycle/moves';
import { TextField } from '../ui/field';
import type { Perform } from '../use-transfers';

/** Takes the wrong ID away, or puts the right one in its place. */
export function WrongId({ transfer, onDone }: { transfer: Transfer; onDone: (move: Parameters<Perform>[1]) => void }) {
  const t = useTranslations('desk');
  const [id, setId] = useState('');
  const [isVspTold, setTold] = useState(false);
  const right = id.trim();
  return (
    <>
      <TextField
        label={t('rightId')}
        hint={t('rightIdHint')}
        inputMode="numeric"
        maxLength={9}
        value={id}
        onChange={(event) => setId(event.target.value)}
      />
      {transfer.returnedAt !== undefined && (
        <label className="choice">
          <input type="checkbox" checked={isVspTold} onChange={(event) => setTold(event.target.checked)} />
          <span>{t('vspTold')}</span>
        </label>
      )}
      <button
        type="button"
        className="button"
        onClick={() => onDone((latest) => correctId(latest, { ...(right === '' ? {} : { id: right }), isVspTold }, new Date()))}
      >
        {t(right === '' ? 'takeIdAway' : 'replaceId')}
      </button>
    </>
  );
}
