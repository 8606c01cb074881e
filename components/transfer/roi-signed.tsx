import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { subsidizedRental } from '../../lib/hmis/code-lists/exit-2026';
import { exitItems } from '../../lib/hmis/exit';
import type { Transfer } from '../../lib/hmis/transfer';
import { formWords } from '../../lib/intake/form-words';
import { roiSigned } from '../../lib/lifecycle/end-moves';
import { isInClientTrack } from '../../lib/lifecycle/guards';
import { useWhereWords } from '../intake/use-words-for';
import { SelectField, TextField } from '../ui/field';
import type { Perform } from '../use-transfers';

const numbered = (words: Record<number, string>) => Object.entries(words).map(([value, text]) => ({ value, text: `${value} ${text}` }));

/** The household signed the release: the code record ends. One that is in ClientTrack is exited there, so the exit is asked here. */
export function RoiSigned({ transfer, onDone }: { transfer: Transfer; onDone: (move: Parameters<Perform>[1]) => void }) {
  const t = useTranslations('desk');
  const receive = useTranslations('receive');
  const where = useWhereWords();
  const { destinations, subsidyTypes } = formWords[useLocale() === 'es' ? 'es' : 'en'];
  const [exitDate, setDate] = useState('');
  const [destination, setDestination] = useState('');
  const [subsidy, setSubsidy] = useState('');
  const isThere = isInClientTrack(transfer);

  function finish() {
    const now = new Date();
    const items = exitItems.safeParse({
      exitDate,
      destination: Number(destination),
      ...(subsidy === '' ? {} : { destinationSubsidyType: Number(subsidy) }),
      reason: 'now-signed-roi',
    });
    const exit = items.success ? { receivedAt: now.toISOString(), channel: 'phone', source: 'typed', items: items.data } : undefined;
    onDone((latest) => roiSigned(latest, exit === undefined ? undefined : { ...exit, channel: 'phone', source: 'typed' }, now));
  }

  return (
    <>
      {isThere && (
        <>
          <TextField label={where('exitDate')} type="date" value={exitDate} onChange={(event) => setDate(event.target.value)} />
          <SelectField
            label={where('destination')}
            empty={receive('chooseOne')}
            value={destination}
            options={numbered(destinations)}
            onChange={(event) => setDestination(event.target.value)}
          />
          {destination === String(subsidizedRental) && (
            <SelectField
              label={where('destinationSubsidyType')}
              empty={receive('chooseOne')}
              value={subsidy}
              options={numbered(subsidyTypes)}
              onChange={(event) => setSubsidy(event.target.value)}
            />
          )}
        </>
      )}
      <button type="button" className="button" onClick={finish}>
        {t(isThere ? 'roiExit' : 'roiEnd')}
      </button>
    </>
  );
}
