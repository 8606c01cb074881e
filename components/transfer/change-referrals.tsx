import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import { referralServices } from '../../lib/hmis/referral';
import { mostReferrals, type Transfer } from '../../lib/hmis/transfer';
import { readProvider } from '../../lib/intake/read-items';
import type { ItemRefusalReason } from '../../lib/intake/refusal';
import { addReferral, changeReferral } from '../../lib/lifecycle/referral-moves';
import { stateOf } from '../../lib/lifecycle/state';
import { ReferralHelp } from '../eligibility/referral-help';
import { useWhereWords } from '../intake/use-words-for';
import { useValueWords } from '../intake/value-words';
import { useAnnounce } from '../ui/announcer';
import { SelectField, TextField } from '../ui/field';
import { LaterWords } from '../ui/later-words';
import type { Perform } from '../use-transfers';

interface ChangeProps {
  transfer: Transfer;
  now: Date;
  perform: Perform;
}

const nothing = { service: '', provider: '' };

function Change({ transfer, now, perform }: ChangeProps) {
  const t = useTranslations('eligibility');
  const receive = useTranslations('receive');
  const refusals = useTranslations('refusals');
  const where = useWhereWords();
  const words = useValueWords();
  const announce = useAnnounce();
  const isFull = transfer.referrals.length >= mostReferrals;
  const [id, setId] = useState('');
  const [choice, setChoice] = useState(nothing);
  const [errors, setErrors] = useState<{ service?: ItemRefusalReason; provider?: ItemRefusalReason }>({});
  const open = transfer.referrals.filter(({ recorded }) => recorded === undefined);
  const numberOf = (referral: string) => transfer.referrals.findIndex((each) => each.id === referral) + 1;
  const number = id === '' ? transfer.referrals.length + 1 : numberOf(id);
  const { items } = transfer;

  function pick(next: string) {
    const referral = open.find((each) => each.id === next);
    setId(next);
    setErrors({});
    setChoice(referral === undefined ? nothing : { service: referral.service, provider: referral.provider });
  }

  async function keep(event: FormEvent) {
    event.preventDefault();
    const service = referralServices.find((name) => name === choice.service);
    const read = choice.provider.trim() === '' ? { refused: 'missing' as const } : readProvider(choice.provider.trim());
    if (service === undefined || 'refused' in read) {
      setErrors({ ...(service === undefined && { service: 'missing' }), ...('refused' in read && { provider: read.refused }) });
      // What should not have been sent does not stay in the field (D3).
      if ('refused' in read && read.refused !== 'missing' && read.refused !== 'wrong-length') setChoice({ ...choice, provider: '' });
      return;
    }
    const kept = { service, provider: read.value };
    const isDone = await perform(transfer.id, (latest) =>
      id === '' ? addReferral(latest, kept, new Date()) : changeReferral(latest, id, kept, new Date()),
    );
    if (!isDone) return;
    pick('');
    announce(t('keptReferral'));
  }

  return (
    <details className="sheet fold-sheet">
      <summary>{t('changeTitle')}</summary>
      <p className="soft">{t('changeHint')}</p>
      <form className="stack" onSubmit={(event) => void keep(event)} noValidate>
        <SelectField
          label={t('which')}
          {...(!isFull && { empty: t('another') })}
          value={id}
          options={open.map((referral) => ({
            value: referral.id,
            text: `${where(`referral.${numberOf(referral.id)}`)}: ${words.referral(referral)}`,
          }))}
          onChange={({ target }) => pick(target.value)}
        />
        <SelectField
          label={receive('service')}
          error={errors.service && refusals(errors.service)}
          empty={receive('chooseOne')}
          value={choice.service}
          options={referralServices.map((value) => ({ value, text: receive(`services.${value}`) }))}
          onChange={({ target }) => setChoice({ ...choice, service: target.value })}
        />
        <TextField
          label={receive('provider')}
          hint={receive('providerHint')}
          error={errors.provider && refusals(errors.provider)}
          value={choice.provider}
          onChange={({ target }) => setChoice({ ...choice, provider: target.value })}
        />
        <ReferralHelp
          number={number}
          provider={choice.provider}
          known={{
            service: referralServices.find((name) => name === choice.service),
            veteranStatus: items?.veteranStatus,
            minimumBedrooms: items?.minimumBedrooms,
          }}
          today={todayOf(now)}
          onUse={setChoice}
        />
        <div className="row">
          <button type="submit" className="button">
            {t('keepReferral')}
          </button>
        </div>
      </form>
    </details>
  );
}

/** Before entry begins: one more referral, or another one, as the household decided; from the Eligibility Matrix or typed. */
export function ChangeReferrals(props: ChangeProps) {
  if (stateOf(props.transfer) !== 'ready') return null;
  return (
    <LaterWords>
      <Change {...props} />
    </LaterWords>
  );
}
