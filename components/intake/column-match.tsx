import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { compact } from '../../lib/intake/column-names';
import type { ColumnNames, UnknownColumns } from '../../lib/intake/received-file';
import { SelectField } from '../ui/field';

/** Columns whose titles we do not know: the person says which of our items each holds. Titles only, never a cell. */
export function ColumnMatch({
  unknown,
  hint,
  wordsOf,
  onMatch,
}: {
  unknown: UnknownColumns;
  hint: string;
  /** A field in the person's words. */
  wordsOf: (field: string) => string;
  onMatch: (columns: ColumnNames) => void;
}) {
  const t = useTranslations('receive');
  const [chosen, setChosen] = useState<ColumnNames>({});
  const taken = new Set(Object.values(chosen));
  return (
    <fieldset className="form-row">
      <legend>{t('matchTitle')}</legend>
      <p className="soft">{hint}</p>
      {unknown.titles.map((title) => {
        const key = compact(title);
        const mine = chosen[key] ?? '';
        const free = unknown.fields.filter((field) => field === mine || !taken.has(field));
        return (
          <SelectField
            key={key}
            label={title}
            empty={t('matchLeaveOut')}
            value={mine}
            options={free.map((field) => ({ value: field, text: wordsOf(field) }))}
            onChange={(event) => setChosen({ ...chosen, [key]: event.target.value })}
          />
        );
      })}
      <button
        type="button"
        className="button"
        onClick={() => onMatch(Object.fromEntries(unknown.titles.map((title) => [compact(title), chosen[compact(title)] ?? ''])))}
      >
        {t('matchUse')}
      </button>
    </fieldset>
  );
}
