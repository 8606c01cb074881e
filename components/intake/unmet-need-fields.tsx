import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { unmetNeedCategories, unmetNeedReasons } from '../../lib/hmis/unmet-need';
import type { TypedUnmetNeed } from '../../lib/intake/typed-form';
import { SelectField } from '../ui/field';
import type { FormPartProps } from './item-fields';

/** What could not be referred, and why: two lists, no free text. */
export function UnmetNeedFields({ form, errorAt, onChange }: FormPartProps) {
  const t = useTranslations('receive');
  const where = useTranslations('refusals.where');
  const change = (index: number, patch: Partial<TypedUnmetNeed>) =>
    onChange({ unmetNeeds: form.unmetNeeds.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
  return (
    <section className="sheet" aria-labelledby="unmet">
      <h2 id="unmet">{t('unmetTitle')}</h2>
      {form.unmetNeeds.map((need, index) => {
        const number = index + 1;
        const error = (cell: string) => errorAt(`unmetNeed.${number}.${cell}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity before they are kept, and are never reordered
          <fieldset className="form-row" key={index}>
            <legend>{where('unmetNeed', { number })}</legend>
            <SelectField
              label={t('category')}
              error={error('category') ?? errorAt(`unmetNeed.${number}`)}
              empty={t('chooseOne')}
              value={need.category}
              options={unmetNeedCategories.map((value) => ({ value, text: t(`categories.${value}`) }))}
              onChange={(event) => change(index, { category: event.target.value })}
            />
            <SelectField
              label={t('reason')}
              error={error('reason')}
              empty={t('chooseOne')}
              value={need.reason}
              options={unmetNeedReasons.map((value) => ({ value, text: t(`reasons.${value}`) }))}
              onChange={(event) => change(index, { reason: event.target.value })}
            />
            <button
              type="button"
              className="button plain"
              aria-label={t('removeUnmet', { number })}
              onClick={() => onChange({ unmetNeeds: form.unmetNeeds.filter((_, at) => at !== index) })}
            >
              <Trash2 size={16} aria-hidden />
              {t('remove')}
            </button>
          </fieldset>
        );
      })}
      <button type="button" className="button" onClick={() => onChange({ unmetNeeds: [...form.unmetNeeds, { category: '', reason: '' }] })}>
        <Plus size={16} aria-hidden />
        {t('addUnmet')}
      </button>
    </section>
  );
}
