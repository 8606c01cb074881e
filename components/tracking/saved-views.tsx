import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readSheetViews, saveSheetViews } from '../../lib/store/sheet-views';
import { mostViewName, mostViews, type SavedView, type SheetView } from '../../lib/tracking/sheet-view';
import type { OpenVault } from '../open-vault';
import { useAnnounce } from '../ui/announcer';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';

/** Ways to look at the sheet that a person keeps under a name. */
export function SavedViews({ db, vault, view, onView }: OpenVault & { view: SheetView; onView: (view: SheetView) => void }) {
  const t = useTranslations('tracking');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => void readSheetViews(db, vault).then(setViews), [db, vault]);

  async function keep(next: readonly SavedView[], said: string) {
    try {
      await saveSheetViews(db, vault, next);
      setViews(next);
      setProblem(undefined);
      announce(said);
    } catch (error) {
      setProblem(storeProblem(error));
    }
  }
  const others = (of: string) => views.filter((each) => each.name !== of);
  const isFull = views.length >= mostViews && !views.some((each) => each.name === name.trim());
  function save(event: FormEvent) {
    event.preventDefault();
    const title = name.trim();
    if (title === '' || isFull) return;
    setName('');
    setChosen(title);
    void keep([...others(title), { name: title, view }], t('viewSaved'));
  }

  return (
    <form className="tight" onSubmit={save}>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      {views.length > 0 && (
        <SelectField
          label={t('views')}
          empty={t('noView')}
          value={chosen}
          options={views.map((each) => ({ value: each.name, text: each.name }))}
          onChange={(event) => {
            const found = views.find((each) => each.name === event.target.value);
            setChosen(found?.name ?? '');
            if (found !== undefined) onView(found.view);
          }}
        />
      )}
      {chosen !== '' && (
        <button
          type="button"
          className="button plain"
          onClick={() => {
            setChosen('');
            void keep(others(chosen), t('viewDeleted'));
          }}
        >
          {t('deleteView', { name: chosen })}
        </button>
      )}
      <TextField
        label={t('viewName')}
        hint={t('viewHint')}
        error={isFull ? t('tooManyViews', { most: mostViews }) : undefined}
        value={name}
        maxLength={mostViewName}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="button" disabled={name.trim() === '' || isFull}>
          {t('saveView')}
        </button>
      </div>
    </form>
  );
}
