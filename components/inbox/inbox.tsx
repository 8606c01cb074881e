import { Inbox as InboxIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { groupTransfers } from './group-transfers';
import { InboxRow } from './inbox-row';
import './inbox.css';

export function Inbox({
  summaries,
  unreadable,
  now,
  onOpen,
  onReceive,
}: {
  summaries: readonly TransferSummary[];
  unreadable: number;
  now: Date;
  onOpen: (id: string) => void;
  onReceive: () => void;
}) {
  const t = useTranslations('inbox');
  const [search, setSearch] = useState('');
  const groups = groupTransfers(summaries, search, now);
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
        <TextField label={t('search')} type="search" placeholder="T-…" value={search} onChange={(event) => setSearch(event.target.value)} />
      )}
      {summaries.length > 0 && groups.length === 0 && (
        <Notice tone="info">
          <p>{t('noMatch', { text: search.trim() })}</p>
          <button type="button" className="button" onClick={() => setSearch('')}>
            {t('clearSearch')}
          </button>
        </Notice>
      )}
      {groups.map(({ group, transfers: rows }) => (
        <section key={group} className={`inbox-group ${group}`} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {t(group)} <span className="soft">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((transfer) => (
              <InboxRow key={transfer.id} transfer={transfer} now={now} onOpen={() => onOpen(transfer.id)} />
            ))}
          </ul>
        </section>
      ))}
    </ScreenFrame>
  );
}
