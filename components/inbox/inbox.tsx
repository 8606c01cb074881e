import { Inbox as InboxIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { exitWaits } from './exit-waits';
import { type InboxGroup as Group, groupTransfers, inboxGroups } from './group-transfers';
import { InboxGroup } from './inbox-group';
import { moveInList } from './list-keys';
import './inbox.css';

const aliasesOf = (summaries: readonly TransferSummary[]): string[] => [...new Set(summaries.map(({ vsp }) => vsp))].sort();

export function Inbox({
  summaries,
  unreadable,
  isPartial,
  now,
  onOpen,
  onReceive,
}: {
  summaries: readonly TransferSummary[];
  unreadable: number;
  /** Older records are still being opened. */
  isPartial: boolean;
  now: Date;
  onOpen: (id: string) => void;
  onReceive: () => void;
}) {
  const t = useTranslations('inbox');
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<Group>();
  const [vsp, setVsp] = useState<string>();
  const groups = useMemo(
    () => groupTransfers(summaries, { search, group, vsp }, now, timeZone),
    [summaries, search, group, vsp, now, timeZone],
  );
  const aliases = useMemo(() => aliasesOf(summaries), [summaries]);
  const waits = useMemo(() => exitWaits(summaries), [summaries]);
  const isFiltered = search.trim() !== '' || group !== undefined || vsp !== undefined;
  const showAll = () => {
    setSearch('');
    setGroup(undefined);
    setVsp(undefined);
  };
  return (
    <ScreenFrame
      title={t('title')}
      action={
        <button type="button" className="button primary" onClick={onReceive}>
          {t('receive')}
        </button>
      }
    >
      {unreadable > 0 && <Notice tone="bad">{t('unreadable', { count: unreadable })}</Notice>}
      {summaries.length === 0 ? (
        <section className="inbox-empty">
          <InboxIcon size={44} strokeWidth={1.4} aria-hidden />
          <h2>{t('empty')}</h2>
          <p className="soft">{t('emptyHint')}</p>
        </section>
      ) : (
        <search className="inbox-search">
          <TextField
            label={t('search')}
            hint={t('searchHint')}
            type="search"
            placeholder="T-…"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <SelectField
            label={t('show')}
            empty={t('everything')}
            value={group ?? ''}
            options={inboxGroups.map((value) => ({ value, text: t(value) }))}
            onChange={(event) => setGroup(inboxGroups.find((each) => each === event.target.value))}
          />
          {aliases.length > 1 && (
            <SelectField
              label={t('vsp')}
              empty={t('everyVsp')}
              value={vsp ?? ''}
              options={aliases.map((value) => ({ value, text: value }))}
              onChange={(event) => setVsp(aliases.find((each) => each === event.target.value))}
            />
          )}
        </search>
      )}
      {summaries.length > 0 && groups.length === 0 && (
        <Notice tone="info">
          <p>{t('noMatch', { text: search.trim() })}</p>
          <button type="button" className="button" onClick={showAll}>
            {t('clearSearch')}
          </button>
        </Notice>
      )}
      {isPartial && <p className="soft">{t('opening')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside */}
      <div className="inbox-groups" onKeyDown={moveInList}>
        {groups.map(({ group: name, transfers }, index) => (
          <InboxGroup
            key={`${name} ${isFiltered}`}
            group={name}
            rows={transfers}
            exitWaits={waits}
            isFirst={index < 2}
            now={now}
            onOpen={onOpen}
          />
        ))}
      </div>
    </ScreenFrame>
  );
}
