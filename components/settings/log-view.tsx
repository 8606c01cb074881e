import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { auditCsv } from '../../lib/audit/audit-csv';
import type { AuditEntry } from '../../lib/audit/entry';
import { appendToLog } from '../../lib/store/audit-log';
import { checkLog } from '../../lib/store/check-log';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { saveFile } from '../intake/save-file';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';

/** So many are drawn at a time. */
const shownAtOnce = 50;

/** What was done with this vault, the newest first, and whether anybody has tampered with it. Neither view nor file holds a value. */
export function LogView({ db, vault, onBack }: { db: Database; vault: Vault; onBack: () => void }) {
  const t = useTranslations('log');
  const actions = useTranslations('log.actions');
  const app = useTranslations('app');
  const format = useFormatter();
  const { allowPlainExport } = usePolicy().rules;
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const [shown, setShown] = useState(shownAtOnce);
  const read = useLiveQuery(() => checkLog(db, vault).catch(storeProblem), [db, vault]);

  async function save(entries: readonly AuditEntry[]) {
    saveFile(new File([auditCsv(entries)], `transfer-desk-log-${new Date().toISOString().slice(0, 10)}.csv`, { type: 'text/csv' }));
    announce(t('saved'));
    await appendToLog(db, vault, [{ action: 'log-exported' }]).catch(() => undefined);
  }

  const frame = (content: React.ReactNode) => (
    <ScreenFrame title={t('title')} onBack={onBack}>
      {content}
    </ScreenFrame>
  );
  if (read === undefined) return frame(null);
  if ('of' in read) return frame(<Notice tone="bad">{problemWords(read)}</Notice>);
  const { log, check } = read;
  const newest = log.entries.toReversed();
  return frame(
    <>
      <p>{t('what')}</p>
      {check.isWhole ? <Notice tone="good">{t('whole')}</Notice> : <Notice tone="warn">{app('logBroken', { entry: check.at + 1 })}</Notice>}
      <div className="row">
        <button type="button" className="button" disabled={newest.length === 0 || !allowPlainExport} onClick={() => void save(log.entries)}>
          {t('save')}
        </button>
      </div>
      <SetByIt rule="allowPlainExport" />
      <ol>
        {newest.slice(0, shown).map((entry) => (
          <li key={`${entry.seq}-${entry.hash}`}>
            <span className="figures">{format.dateTime(new Date(entry.hour), { dateStyle: 'medium', timeStyle: 'short' })}</span>{' '}
            {actions(entry.action)}
            {entry.record !== undefined && <span className="soft figures"> {entry.record.slice(0, 8)}</span>}
          </li>
        ))}
      </ol>
      {newest.length > shown && (
        <button type="button" className="button plain" onClick={() => setShown(shown + shownAtOnce)}>
          {t('more')}
        </button>
      )}
    </>,
  );
}
