import { useFormatter, useTranslations } from 'use-intl';
import { referralServices } from '../../lib/hmis/referral';
import { unmetNeedCategories, unmetNeedReasons } from '../../lib/hmis/unmet-need';
import type { ItemName, TypedForm, TypedReferral, TypedUnmetNeed } from '../../lib/intake/typed-form';
import { formatPhone } from '../ui/mask';

/** A plain date with the month's name: 11/22 and 22/11 must not be mistaken for each other. */
export function useDayWords(): (plainDate: string) => string {
  const format = useFormatter();
  return (plainDate) => (plainDate === '' ? '' : format.dateTime(new Date(`${plainDate}T12:00:00`), { dateStyle: 'medium' }));
}

/** Values of a form as a person reads them. */
export function useValueWords() {
  const t = useTranslations('receive');
  const day = useDayWords();
  return {
    item(form: TypedForm, name: ItemName): string {
      if (name === 'entryDate') return day(form.entryDate);
      if (name === 'contactPhone') return formatPhone(form.contactPhone);
      if (name !== 'veteranStatus') return form[name];
      return form.veteranStatus === '' ? '' : t(form.veteranStatus === '1' ? 'yes' : 'dataNotCollected');
    },
    referral({ service, provider }: Pick<TypedReferral, 'service' | 'provider'>): string {
      const known = referralServices.find((name) => name === service);
      return `${known === undefined ? '' : t(`services.${known}`)} · ${provider}`;
    },
    unmetNeed({ category, reason }: TypedUnmetNeed): string {
      const what = unmetNeedCategories.find((name) => name === category);
      const why = unmetNeedReasons.find((name) => name === reason);
      return `${what === undefined ? '' : t(`categories.${what}`)} · ${why === undefined ? '' : t(`reasons.${why}`)}`;
    },
  };
}
