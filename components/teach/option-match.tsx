import { useTranslations } from 'use-intl';
import { isUnchosen } from '../../lib/fill/option';
import type { ControlDescription } from '../../lib/messages';
import { SelectField } from '../ui/field';

/** Our choices on the left, ClientTrack's on the right. Only exact words are matched beforehand. */
export function OptionMatch({
  table,
  control,
  texts,
  onText,
}: {
  /** Our code → our words for it. */
  table: Readonly<Record<string, readonly string[]>>;
  control: ControlDescription;
  texts: Readonly<Record<string, string>>;
  onText: (code: string, text: string) => void;
}) {
  const t = useTranslations('teach');
  const offered = [...new Set(control.options.filter((option) => !isUnchosen(option)).map(({ text }) => text))];
  return (
    <fieldset className="field option-match">
      <legend>{t('optionsTitle')}</legend>
      <p className="hint">{t('optionsHint')}</p>
      {Object.entries(table).map(([code, [words = code]]) => (
        <SelectField
          key={code}
          label={words}
          empty={t('notMatched')}
          options={offered.map((text) => ({ value: text, text }))}
          value={texts[code] ?? ''}
          onChange={({ target }) => onText(code, target.value)}
        />
      ))}
    </fieldset>
  );
}
