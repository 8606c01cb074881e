import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AttemptOutcome, ReturnMethod } from '../../lib/hmis/id-return';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { PhoneScript } from './phone-script';
import { Slip } from './slip';

/** What the chosen way takes: the words to say, the slip, or what goes into a file. Each shows reference, ID and date alone. */
export function GiveId({
  method,
  vsp,
  others,
  withOthers,
  onWithOthers,
  onTried,
  ...row
}: {
  method: ReturnMethod;
  vsp: string;
  reference: string;
  clientTrackId: string;
  date: string;
  /** How many other IDs of this VSP wait. */
  others: number;
  withOthers: boolean;
  onWithOthers: (withOthers: boolean) => void;
  onTried: (outcome: Exclude<AttemptOutcome, 'given'>) => void;
}) {
  const t = useTranslations('idReturn');
  const finish = useTranslations('finish');
  const { allowPrint } = usePolicy().rules;
  switch (method) {
    case 'phone_readback':
      return (
        <>
          <PhoneScript vsp={vsp} {...row} />
          <div className="row">
            <button type="button" className="button" onClick={() => onTried('not-reached')}>
              {t('notReached')}
            </button>
            <button type="button" className="button" onClick={() => onTried('no-message')}>
              {t('noMessage')}
            </button>
          </div>
        </>
      );
    case 'printed_slip':
    case 'in_person':
      return (
        <>
          <Slip {...row} />
          <p className="soft">{finish('slipOnly')}</p>
          <div className="row">
            <button type="button" className="button" disabled={!allowPrint} onClick={() => window.print()}>
              <Printer size={16} aria-hidden />
              {finish('print')}
            </button>
            {method === 'in_person' && (
              <button type="button" className="button" onClick={() => onTried('not-reached')}>
                {t('notReached')}
              </button>
            )}
          </div>
          <SetByIt rule="allowPrint" />
        </>
      );
    case 'sealed_package':
    case 'passphrase_file':
      return (
        <>
          <Slip {...row} />
          {others > 0 && (
            <div className="sheet">
              <label className="choice">
                <input type="checkbox" checked={withOthers} onChange={(event) => onWithOthers(event.target.checked)} />
                <span>{t('others', { count: others, vsp })}</span>
              </label>
              <p className="soft">{t('othersHint')}</p>
            </div>
          )}
        </>
      );
  }
}
