import { useTranslations } from 'use-intl';
import { subsidizedRental } from '../../lib/hmis/code-lists/exit-2026';
import { formWords } from '../../lib/intake/form-words';
import type { TypedExit } from '../../lib/intake/typed-exit';
import { type Option, SelectField, TextField } from '../ui/field';
import { useWhereWords } from './use-words-for';

/** HUD's number stands before the words, as on paper. */
const numbered = (words: Record<number, string>): Option[] =>
  Object.entries(words)
    .sort(([one], [other]) => Number(one.length < 3) - Number(other.length < 3))
    .map(([value, text]) => ({ value, text: `${value} ${text}` }));

/** The five items of the Exit form: whose it is, is said by the ClientTrack ID alone. */
export function ExitFields({
  exit,
  today,
  language,
  errorAt,
  onChange,
}: {
  exit: TypedExit;
  today: string;
  language: 'en' | 'es';
  errorAt: (where: string) => string | undefined;
  onChange: (patch: Partial<TypedExit>) => void;
}) {
  const t = useTranslations('receive');
  const where = useWhereWords();
  const { destinations, subsidyTypes, exitReasons } = formWords[language];
  const isSubsidized = exit.destination === String(subsidizedRental);
  const select = (name: 'destination' | 'destinationSubsidyType' | 'exitReason', options: Option[]) => (
    <SelectField
      label={where(name)}
      error={errorAt(name)}
      empty={t('chooseOne')}
      value={exit[name]}
      options={options}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  return (
    <section className="sheet" aria-labelledby="exit-items">
      <h2 id="exit-items">{t('exitItemsTitle')}</h2>
      <TextField
        label={where('clientTrackId')}
        hint={t('exitIdHint')}
        error={errorAt('clientTrackId')}
        inputMode="numeric"
        maxLength={12}
        value={exit.clientTrackId}
        onChange={(event) => onChange({ clientTrackId: event.target.value.trim() })}
      />
      <TextField
        label={where('exitDate')}
        error={errorAt('exitDate')}
        type="date"
        max={today}
        value={exit.exitDate}
        onChange={(event) => onChange({ exitDate: event.target.value })}
      />
      <div className="sensitive">{select('destination', numbered(destinations))}</div>
      {(isSubsidized || exit.destinationSubsidyType !== '') && select('destinationSubsidyType', numbered(subsidyTypes))}
      {select(
        'exitReason',
        Object.entries(exitReasons).map(([value, text]) => ({ value, text })),
      )}
    </section>
  );
}
