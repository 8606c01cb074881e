import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { itemNames } from '../../lib/intake/typed-form';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { useWhereWords } from '../intake/use-words-for';
import type { Perform } from '../use-transfers';

/** Which items the VSP must send again. */
export function SendBack({ onDone }: { onDone: (move: Parameters<Perform>[1]) => void }) {
  const t = useTranslations('desk');
  const where = useWhereWords();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) =>
    setAsked((before) => new Set(before.has(name) ? [...before].filter((each) => each !== name) : [...before, name]));
  return (
    <>
      <fieldset className="field">
        <legend>{t('askAgain')}</legend>
        {itemNames.map((name) => (
          <label className="choice" key={name}>
            <input type="checkbox" checked={asked.has(name)} onChange={() => toggle(name)} />
            <span>{where(name)}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="button"
        onClick={() =>
          onDone((latest) =>
            sendBack(
              latest,
              [...asked].map((name) => ({ where: name, reason: 'missing' })),
              new Date(),
            ),
          )
        }
      >
        {t('sendBack')}
      </button>
    </>
  );
}
