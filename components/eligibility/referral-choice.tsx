import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Fit, type Known, rankEntries } from '../../lib/eligibility/fit';
import { type HouseholdType, householdTypes, type Matrix, type MatrixEntry } from '../../lib/eligibility/matrix';
import { serviceOf } from '../../lib/eligibility/project-types';
import { searchEntries } from '../../lib/eligibility/search-entries';
import type { Referral } from '../../lib/hmis/referral';
import { SelectField, TextField } from '../ui/field';
import { ChoiceItem } from './choice-item';

const groups = ['fits', 'ask', 'not'] as const;
/** So many of a group are drawn at first. */
const shownAtFirst = 12;

/** The projects of the matrix in the order of how they fit what is known, each with its reasons. */
export function ReferralChoice({
  number,
  matrix,
  known,
  today,
  onUse,
  onClose,
}: {
  number: number;
  matrix: Matrix;
  known: Known;
  today: string;
  onUse: (entry: MatrixEntry, service: Referral['service']) => void;
  onClose: () => void;
}) {
  const t = useTranslations('eligibility');
  const box = useRef<HTMLElement>(null);
  const [search, setSearch] = useState('');
  const [household, setHousehold] = useState<HouseholdType>();
  const [isWide, setWide] = useState<ReadonlySet<Fit['grade']>>(new Set());
  const { service, veteranStatus, minimumBedrooms } = known;
  const ranked = useMemo(
    () => rankEntries(searchEntries(matrix.entries, search), { service, veteranStatus, minimumBedrooms, household }, matrix, today),
    [matrix, search, service, veteranStatus, minimumBedrooms, household, today],
  );
  // It opens where the button was that asked for it.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  return (
    <section
      ref={box}
      className="sheet referral-choice"
      aria-label={t('chooseTitle', { number })}
      onKeyDown={(event) => {
        // Within another form, Enter in the search must not send that.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3>{t('chooseTitle', { number })}</h3>
      <p className="soft">{t('chooseHint')}</p>
      <TextField
        label={t('search')}
        hint={t('searchHint')}
        type="search"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <SelectField
        label={t('household')}
        hint={t('householdHint')}
        empty={t('anyHousehold')}
        value={household ?? ''}
        options={householdTypes.map((value) => ({ value, text: t(`households.${value}`) }))}
        onChange={({ target }) => setHousehold(householdTypes.find((each) => each === target.value))}
      />
      {ranked.length === 0 && <p role="status">{t('noMatch')}</p>}
      {groups.map((grade) => {
        const fits = ranked.filter((fit) => fit.grade === grade);
        if (fits.length === 0) return null;
        const shown = isWide.has(grade) ? fits : fits.slice(0, shownAtFirst);
        return (
          <section key={grade} className="tight">
            <h4>
              {t(`groups.${grade}`)} <span className="soft">{fits.length}</span>
            </h4>
            <ul className="choice-list">
              {shown.map((fit) => (
                <ChoiceItem key={fit.entry.id} fit={fit} service={serviceOf(fit.entry)} onUse={onUse} />
              ))}
            </ul>
            {fits.length > shown.length && (
              <button type="button" className="button plain" onClick={() => setWide(new Set([...isWide, grade]))}>
                {t('more', { count: fits.length - shown.length })}
              </button>
            )}
          </section>
        );
      })}
      <button type="button" className="button" onClick={onClose}>
        {t('closeChoice')}
      </button>
    </section>
  );
}
