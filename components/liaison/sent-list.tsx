import { FileUp, Send } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { moveInList } from '../inbox/list-keys';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { groupSent, type SentGroup, sentGroups } from './group-sent';
import { OpenFileButton } from './open-file-button';
import { SentRow } from './sent-row';
import '../inbox/inbox.css';
import './liaison.css';

/** Every form of this desk by what it asks of a person. */
export function SentList({
  forms,
  unreadable,
  now,
  aside,
  onOpen,
  onNew,
  onNewExit,
  onSend,
  onFile,
}: {
  forms: readonly SentTransfer[];
  unreadable: number;
  now: Date;
  /** What came and waits for a person. */
  aside: ReactNode;
  onOpen: (id: string) => void;
  onNew: () => void;
  onNewExit: () => void;
  onSend: () => void;
  onFile: (file: File) => void;
}) {
  const t = useTranslations('liaison');
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<SentGroup>();
  const { counts, shown } = useMemo(() => groupSent(forms, { search, group }, now), [forms, search, group, now]);
  const showAll = () => {
    setSearch('');
    setGroup(undefined);
  };
  return (
    <ScreenFrame
      title={t('title')}
      action={
        <>
          <button type="button" className="button primary" onClick={onNew}>
            {t('newForm')}
          </button>
          <div className="row">
            <button type="button" className="button plain" onClick={onNewExit}>
              {t('newExit')}
            </button>
          </div>
        </>
      }
    >
      {unreadable > 0 && <Notice tone="bad">{t('unreadable', { count: unreadable })}</Notice>}
      {aside}
      {counts.draft > 0 && (
        <Notice tone="warn">
          <p>{t('unsent', { count: counts.draft })}</p>
          <button type="button" className="button" onClick={onSend}>
            <Send size={16} aria-hidden /> {t('sendThem')}
          </button>
        </Notice>
      )}
      {forms.length === 0 ? (
        <section className="inbox-empty">
          <FileUp size={44} strokeWidth={1.4} aria-hidden />
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
            empty={t('everything', { count: forms.length })}
            value={group ?? ''}
            options={sentGroups
              .filter((name) => counts[name] > 0 || name === group)
              .map((name) => ({ value: name, text: t('groupCount', { group: t(`groups.${name}`), count: counts[name] }) }))}
            onChange={(event) => setGroup(sentGroups.find((each) => each === event.target.value))}
          />
        </search>
      )}
      <div className="open-file">
        <OpenFileButton onFile={onFile} />
        <p className="soft">{t('dropHint')}</p>
      </div>
      {forms.length > 0 && shown.length === 0 && (
        <Notice tone="info">
          <p>{t('noMatch', { text: search.trim() })}</p>
          <button type="button" className="button" onClick={showAll}>
            {t('showAll')}
          </button>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside */}
      <div className="inbox-groups" onKeyDown={moveInList}>
        {shown.map(({ group: name, forms: found }) => (
          <section key={name} className={`inbox-group ${name === 'overdue' ? 'late' : ''}`} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`}>
              {t(`groups.${name}`)} <span className="soft">{found.length}</span>
            </h2>
            <ul className="sent-rows" aria-labelledby={`group-${name}`}>
              {found.map((form) => (
                <SentRow key={form.id} form={form} group={name} now={now} onOpen={() => onOpen(form.id)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ScreenFrame>
  );
}
