import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { Database } from '../../lib/store/database';
import { readStrangeReturns, removeStrangeReturn } from '../../lib/store/strange-returns';
import type { Vault } from '../../lib/vault/envelope';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';

/** IDs for forms that this desk never made: named until a person has called. */
export function StrangeNotice({ db, vault }: { db: Database; vault: Vault }) {
  const t = useTranslations('liaison');
  const problemWords = useProblemWords();
  const format = useFormatter();
  const strange = useLiveQuery(() => readStrangeReturns(db, vault).catch(storeProblem), [db, vault]);
  if (strange === undefined) return null;
  if ('of' in strange) return <Notice tone="bad">{problemWords(strange)}</Notice>;
  if (strange.length === 0) return null;
  return (
    <Notice tone="bad">
      <h2>{t('strangeTitle', { count: strange.length })}</h2>
      <p>{t('strangeHint')}</p>
      <ul className="tight">
        {strange.map((each) => (
          <li key={each.ref + each.clientTrackId}>
            {t('strangeLine', { ref: each.ref, name: each.from, day: format.dateTime(new Date(each.at), { dateStyle: 'medium' }) })}{' '}
            <button type="button" className="button plain" onClick={() => void removeStrangeReturn(db, vault, each)}>
              {t('strangeRemove', { ref: each.ref })}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
