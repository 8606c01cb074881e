import { useTranslations } from 'use-intl';
import { presetFields } from '../../lib/fill/preset-values';
import { screens } from '../../lib/screens/registry';

const all = presetFields(screens);
const pages = [...new Set(all.map(({ page }) => page))];

/** Each entry of the agency's list once more switched on or off. */
export const withPreset = (off: readonly string[], id: string, isOn: boolean): string[] => [
  ...off.filter((each) => each !== id),
  ...(isOn ? [] : [id]),
];

/** What ClientTrack asks beyond the form and is answered "Data not collected", each to be switched off. */
export function PresetList({ off, onChange }: { off: readonly string[]; onChange: (off: string[]) => void }) {
  const t = useTranslations('agency');
  return (
    <details className="fold">
      <summary>{t('presets')}</summary>
      <p className="soft">{t('presetsHint')}</p>
      <div className="stack">
        {pages.map((page) => (
          <fieldset className="field" key={page}>
            <legend>{page}</legend>
            {all
              .filter((field) => field.page === page)
              .map(({ id, label }) => (
                <label className="choice" key={id}>
                  <input
                    type="checkbox"
                    checked={!off.includes(id)}
                    onChange={({ target }) => onChange(withPreset(off, id, target.checked))}
                  />
                  <span>{label}</span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
