import { useTranslations } from 'use-intl';
import { columnNames } from '../../lib/tracking/columns';
import { type SheetView, withColumn } from '../../lib/tracking/sheet-view';
import { SelectField } from '../ui/field';

/** Which columns are shown, and by which the rows are sorted. The reference always stands: it says which row it is. */
export function SheetColumns({ view, onView }: { view: SheetView; onView: (view: SheetView) => void }) {
  const t = useTranslations('tracking');
  const { by, isDown } = view.sort;
  return (
    <>
      <SelectField
        label={t('sortBy')}
        value={by}
        options={columnNames.map((value) => ({ value, text: t(`columns.${value}`) }))}
        onChange={(event) => {
          const next = columnNames.find((each) => each === event.target.value);
          if (next !== undefined) onView({ ...view, sort: { by: next, isDown } });
        }}
      />
      <label className="choice">
        <input type="checkbox" checked={isDown} onChange={(event) => onView({ ...view, sort: { by, isDown: event.target.checked } })} />
        <span>{t('sortDown')}</span>
      </label>
      <fieldset className="field">
        <legend>{t('columnsTitle')}</legend>
        <div className="sheet-columns">
          {columnNames
            .filter((name) => name !== 'ref')
            .map((name) => (
              <label className="choice" key={name}>
                <input
                  type="checkbox"
                  checked={view.columns.includes(name)}
                  onChange={(event) => onView(withColumn(view, name, event.target.checked))}
                />
                <span>{t(`columns.${name}`)}</span>
              </label>
            ))}
        </div>
      </fieldset>
    </>
  );
}
