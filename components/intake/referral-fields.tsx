import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Known } from '../../lib/eligibility/fit';
import { referralServices } from '../../lib/hmis/referral';
import type { TypedForm, TypedReferral } from '../../lib/intake/typed-form';
import { ReferralHelp } from '../eligibility/referral-help';
import { SelectField, TextField } from '../ui/field';
import type { FormPartProps } from './item-fields';

/** What the form says so far that a project may ask for. */
function knownOf({ veteranStatus, minimumBedrooms }: TypedForm, { service }: TypedReferral): Known {
  return {
    service: referralServices.find((name) => name === service),
    veteranStatus: veteranStatus === '' ? undefined : veteranStatus === '1' ? 1 : 99,
    minimumBedrooms: /^[0-6]$/.test(minimumBedrooms.trim()) ? Number(minimumBedrooms) : undefined,
  };
}

/** The referrals the household chose, one row each. */
export function ReferralFields({ form, errorAt, onChange, today }: FormPartProps & { today: string }) {
  const t = useTranslations('receive');
  const where = useTranslations('refusals.where');
  const change = (index: number, patch: Partial<TypedReferral>) =>
    onChange({ referrals: form.referrals.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
  return (
    <section className="sheet" aria-labelledby="referrals">
      <h2 id="referrals">{t('referralsTitle')}</h2>
      {form.referrals.map((referral, index) => {
        const number = index + 1;
        const error = (cell: string) => errorAt(`referral.${number}.${cell}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity before they are kept, and are never reordered
          <fieldset className="form-row" key={index}>
            <legend>{where('referral', { number })}</legend>
            <SelectField
              label={t('service')}
              error={error('service') ?? errorAt(`referral.${number}`)}
              empty={t('chooseOne')}
              value={referral.service}
              options={referralServices.map((value) => ({ value, text: t(`services.${value}`) }))}
              onChange={(event) => change(index, { service: event.target.value })}
            />
            <TextField
              label={t('provider')}
              hint={t('providerHint')}
              error={error('provider')}
              value={referral.provider}
              onChange={(event) => change(index, { provider: event.target.value })}
            />
            <ReferralHelp
              number={number}
              provider={referral.provider}
              known={knownOf(form, referral)}
              today={today}
              onUse={(choice) => change(index, choice)}
            />
            <TextField
              label={`${t('warmHandoffDate')} (${t('optional')})`}
              error={error('warmHandoffDate')}
              type="date"
              max={today}
              value={referral.warmHandoffDate}
              onChange={(event) => change(index, { warmHandoffDate: event.target.value })}
            />
            <button
              type="button"
              className="button plain"
              aria-label={t('removeReferral', { number })}
              onClick={() => onChange({ referrals: form.referrals.filter((_, at) => at !== index) })}
            >
              <Trash2 size={16} aria-hidden />
              {t('remove')}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        className="button"
        onClick={() => onChange({ referrals: [...form.referrals, { service: '', provider: '', warmHandoffDate: '' }] })}
      >
        <Plus size={16} aria-hidden />
        {t('addReferral')}
      </button>
    </section>
  );
}
