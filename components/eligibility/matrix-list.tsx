import { Table2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Matrix, MatrixEntry } from '../../lib/eligibility/matrix';
import { projectTypeNames } from '../../lib/eligibility/project-types';
import { searchEntries } from '../../lib/eligibility/search-entries';
import { isStale } from '../../lib/eligibility/stale';
import { moveInList } from '../inbox/list-keys';
import { chunkSize, RowChunk } from '../inbox/row-chunk';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { MatrixRow } from './matrix-row';

const wide = ['stale', 'ce'] as const;
const shows = [...wide, ...projectTypeNames] as const;
type Show = (typeof shows)[number];

/** The projects of the matrix: searched, filtered, the stale ones named. */
export function MatrixList({ matrix, today, onOpen }: { matrix: Matrix; today: string; onOpen: (entry: MatrixEntry) => void }) {
  const t = useTranslations('eligibility');
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>();
  const all = useMemo(() => {
    const compare = new Intl.Collator().compare;
    return [...matrix.entries].sort((one, other) => compare(one.project, other.project) || compare(one.provider, other.provider));
  }, [matrix]);
  const found = useMemo(
    () =>
      searchEntries(all, search).filter((entry) => {
        if (show === 'stale') return isStale(entry.asOf, matrix, today);
        return show === 'ce' ? entry.takesCeReferrals === 'yes' : show === undefined || entry.type === show;
      }),
    [all, search, show, matrix, today],
  );
  const staleCount = useMemo(() => all.filter(({ asOf }) => isStale(asOf, matrix, today)).length, [all, matrix, today]);
  if (all.length === 0) {
    return (
      <section className="inbox-empty">
        <Table2 size={44} strokeWidth={1.4} aria-hidden />
        <h2>{t('empty')}</h2>
        <p className="soft">{t('emptyHint')}</p>
      </section>
    );
  }
  const textOf = (value: Show): string => {
    if (value === 'stale') return t('onlyStale');
    return value === 'ce' ? t('onlyCe') : t(`types.${value}`);
  };
  const chunks = Array.from({ length: Math.ceil(found.length / chunkSize) }, (_, at) => at * chunkSize);
  return (
    <>
      {staleCount > 0 && <Notice tone="warn">{t('staleCount', { count: staleCount })}</Notice>}
      <search className="stack">
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <SelectField
          label={t('show')}
          empty={t('everything')}
          value={show ?? ''}
          options={shows.map((value) => ({ value, text: textOf(value) }))}
          onChange={(event) => setShow(shows.find((each) => each === event.target.value))}
        />
      </search>
      <p className="soft" role="status">
        {found.length === all.length ? t('count', { count: all.length }) : t('countOf', { count: found.length, total: all.length })}
      </p>
      {found.length === 0 ? (
        <Notice tone="info">
          <p>{t('noMatch')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setSearch('');
              setShow(undefined);
            }}
          >
            {t('showAll')}
          </button>
        </Notice>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li
        <div role="list" className="matrix-list" aria-label={t('title')} onKeyDown={moveInList}>
          {chunks.map((from) => (
            <RowChunk key={from} count={Math.min(chunkSize, found.length - from)} startsDrawn={from === 0}>
              {() =>
                found
                  .slice(from, from + chunkSize)
                  .map((entry, index) => (
                    <MatrixRow
                      key={entry.id}
                      entry={entry}
                      isStale={isStale(entry.asOf, matrix, today)}
                      place={{ at: from + index + 1, of: found.length }}
                      onOpen={() => onOpen(entry)}
                    />
                  ))
              }
            </RowChunk>
          ))}
        </div>
      )}
    </>
  );
}
