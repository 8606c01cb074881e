import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { idCame } from '../../lib/lifecycle/sent-moves';
import { TextField } from '../ui/field';
import { RadioGroup } from '../ui/radio-group';
import type { PerformSent } from './use-sent';

/** The ID was read out or stood on a slip: typed twice, since one wrong digit is another person. */
export function TypeId({ form, usedIds, perform }: { form: SentTransfer; usedIds: ReadonlySet<string>; perform: PerformSent }) {
  const t = useTranslations('liaison');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [way, setWay] = useState<'phone' | 'paper'>('phone');
  const [isDifferent, setDifferent] = useState(false);

  function keep(event: FormEvent) {
    event.preventDefault();
    const id = first.replace(/\s/g, '');
    const differs = id !== second.replace(/\s/g, '');
    setDifferent(differs);
    if (!differs) void perform(form.id, (latest) => idCame(latest, { id, isShared: usedIds.has(id) }, way, new Date()));
  }

  return (
    <details className="sheet">
      <summary>{t('typeTitle')}</summary>
      <form className="stack" onSubmit={keep} noValidate>
        <TextField
          label={t('typeId')}
          inputMode="numeric"
          maxLength={12}
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
        <TextField
          label={t('typeAgain')}
          error={isDifferent ? t('typeDiffers') : undefined}
          inputMode="numeric"
          maxLength={12}
          value={second}
          onPaste={(event) => event.preventDefault()}
          onChange={(event) => setSecond(event.target.value)}
        />
        <RadioGroup
          label={t('typeWay')}
          value={way}
          options={[
            { value: 'phone', text: t('given.phone') },
            { value: 'paper', text: t('given.paper') },
          ]}
          onChange={(value) => setWay(value === 'paper' ? 'paper' : 'phone')}
        />
        <button type="submit" className="button">
          {t('typeKeep')}
        </button>
      </form>
    </details>
  );
}
