import { useTranslations } from 'use-intl';
import type { ItemName, TypedForm } from '../../lib/intake/typed-form';
import type { CodeName } from '../../lib/privacy/make-code-name';
import { TextField } from '../ui/field';
import { RadioGroup } from '../ui/radio-group';
import { CodeNameCard } from './code-name-card';
import { useWhereWords } from './use-words-for';

export interface FormPartProps {
  form: TypedForm;
  /** The sentence for a place on the form, when there is something wrong with it. */
  errorAt: (where: string) => string | undefined;
  onChange: (patch: Partial<TypedForm>) => void;
}

const texts = [
  { name: 'firstName', hint: 'firstNameHint' },
  { name: 'lastName', hint: undefined },
] as const;
const numbers = [
  { name: 'specialPopulationScore', hint: 'scoreHint' },
  { name: 'minimumBedrooms', hint: 'bedroomsHint' },
] as const;

/** The six items of the form (a name counts as one), and no seventh; or those of them that are still open. */
export function ItemFields({
  form,
  errorAt,
  onChange,
  today,
  isOpen,
  suggest,
}: FormPartProps & { today: string; isOpen: (name: ItemName) => boolean; suggest: () => Promise<CodeName> }) {
  const t = useTranslations('receive');
  const where = useWhereWords();
  const veteran = (value: string) => (value === '1' || value === '99' ? value : '');
  return (
    <section className="sheet" aria-labelledby="items">
      <h2 id="items">{t('itemsTitle')}</h2>
      <div className="pair sensitive">
        {texts
          .filter(({ name }) => isOpen(name))
          .map(({ name, hint }) => (
            <TextField
              key={name}
              label={where(name)}
              hint={hint === undefined ? undefined : t(hint)}
              error={errorAt(name)}
              value={form[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
      </div>
      {isOpen('firstName') && isOpen('lastName') && <CodeNameCard suggest={suggest} onUse={onChange} />}
      {isOpen('entryDate') && (
        <TextField
          label={where('entryDate')}
          error={errorAt('entryDate')}
          type="date"
          max={today}
          value={form.entryDate}
          onChange={(event) => onChange({ entryDate: event.target.value })}
        />
      )}
      {isOpen('veteranStatus') && (
        <RadioGroup
          label={where('veteranStatus')}
          error={errorAt('veteranStatus')}
          value={form.veteranStatus}
          options={[
            { value: '1', text: t('yes') },
            { value: '99', text: t('dataNotCollected') },
          ]}
          onChange={(value) => onChange({ veteranStatus: veteran(value) })}
        />
      )}
      <div className="pair">
        {numbers
          .filter(({ name }) => isOpen(name))
          .map(({ name, hint }) => (
            <TextField
              key={name}
              label={where(name)}
              hint={t(hint)}
              error={errorAt(name)}
              inputMode="numeric"
              value={form[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
      </div>
      {isOpen('contactPhone') && (
        <div className="sensitive">
          <TextField
            label={where('contactPhone')}
            hint={t('phoneHint')}
            error={errorAt('contactPhone')}
            type="tel"
            value={form.contactPhone}
            onChange={(event) => onChange({ contactPhone: event.target.value })}
          />
        </div>
      )}
    </section>
  );
}
