import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { listed } from '../../lib/fill/teach';
import { plainWords } from '../../lib/fill/words';
import type { ControlDescription } from '../../lib/messages';
import { TextField } from '../ui/field';

const mostShown = 60;

/** The fields of ClientTrack's page that may be it, for who does not use a mouse there. */
export function PickList({
  controls,
  picked,
  onPick,
}: {
  controls: readonly ControlDescription[];
  picked: number | undefined;
  onPick: (key: number) => void;
}) {
  const t = useTranslations('teach');
  const name = useId();
  const [search, setSearch] = useState('');
  const all = listed(controls);
  const words = plainWords(search);
  const fitting = all.filter(({ label, section }) => plainWords(`${section} ${label}`).includes(words));
  const shown = fitting.slice(0, mostShown);
  const chosen = all.find(({ key }) => key === picked);
  if (chosen !== undefined && !shown.includes(chosen)) shown.unshift(chosen);
  if (all.length === 0) return <p className="soft">{t('noFields')}</p>;
  return (
    <div className="pick-list">
      {all.length > 12 && <TextField label={t('search')} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />}
      <fieldset className="field">
        <legend className="unseen">{t('list')}</legend>
        <div className="scroll">
          {shown.map(({ key, label, section, kind }) => (
            <label className="choice" key={key}>
              <input type="radio" name={name} checked={key === picked} onChange={() => onPick(key)} />
              <span>
                {label === '' ? <em>{t('noLabel')}</em> : label}
                <span className="soft">
                  {section === '' ? '' : ` · ${section}`} · {t(`kind.${kind}`)}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {shown.length < all.length && <p className="soft">{t('listed', { shown: shown.length, all: all.length })}</p>}
    </div>
  );
}
