import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { entryPaths } from '../../lib/hmis/transfer';
import { transferStates } from '../../lib/lifecycle/state';
import type { SheetFilter } from '../../lib/tracking/sheet-view';
import { SelectField } from '../ui/field';
import { DayField } from './day-field';

const onlyChoices = ['due', 'conference'] as const;

/** Which rows are shown. */
export function SheetFilters({
  filter,
  aliases,
  conferenceOn,
  onFilter,
}: {
  filter: SheetFilter;
  aliases: readonly string[];
  /** The day of the next case conference, once there is one. */
  conferenceOn: string | undefined;
  onFilter: (filter: SheetFilter) => void;
}) {
  const t = useTranslations('tracking');
  const states = useTranslations('inbox.state');
  const paths = useTranslations('paths.name');
  // What narrows the rows is never out of sight at first.
  const [isNarrowed] = useState([filter.state, filter.path, filter.from, filter.to].some((each) => each !== undefined));
  return (
    <search className="tight" aria-label={t('filters')}>
      <div className="sheet-filters">
        <SelectField
          label={t('only')}
          empty={t('onlyAll')}
          value={filter.only ?? ''}
          options={[
            { value: 'due', text: t('onlyDue') },
            ...(conferenceOn === undefined ? [] : [{ value: 'conference', text: t('onlyConference') }]),
          ]}
          onChange={(event) => onFilter({ ...filter, only: onlyChoices.find((each) => each === event.target.value) })}
        />
        <SelectField
          label={t('vsp')}
          empty={t('everyVsp')}
          value={filter.vsp ?? ''}
          options={aliases.map((value) => ({ value, text: value }))}
          onChange={(event) => onFilter({ ...filter, vsp: aliases.find((each) => each === event.target.value) })}
        />
      </div>
      <details className="fold" open={isNarrowed}>
        <summary>{t('moreFilters')}</summary>
        <div className="sheet-filters">
          <SelectField
            label={t('state')}
            empty={t('everyState')}
            value={filter.state ?? ''}
            options={transferStates.map((value) => ({ value, text: states(value) }))}
            onChange={(event) => onFilter({ ...filter, state: transferStates.find((each) => each === event.target.value) })}
          />
          <SelectField
            label={t('path')}
            empty={t('everyPath')}
            value={filter.path ?? ''}
            options={entryPaths.map((value) => ({ value, text: paths(value) }))}
            onChange={(event) => onFilter({ ...filter, path: entryPaths.find((each) => each === event.target.value) })}
          />
          <DayField label={t('from')} day={filter.from} onDay={(from) => onFilter({ ...filter, from })} />
          <DayField label={t('to')} day={filter.to} onDay={(to) => onFilter({ ...filter, to })} />
        </div>
      </details>
    </search>
  );
}
