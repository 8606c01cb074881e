import { type FormEvent, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isContinued } from '../../lib/audit/chain';
import { type Backup, openBackup } from '../../lib/exchange/backup';
import { appendToLog, readLog } from '../../lib/store/audit-log';
import type { Database } from '../../lib/store/database';
import { compareMatrix, type MatrixRelation, restoreMatrix } from '../../lib/store/eligibility';
import { type Comparison, compareWith, restore } from '../../lib/store/restore';
import { type BesideComparison, compareBeside, restoreBeside } from '../../lib/store/restore-exchange';
import type { Vault } from '../../lib/vault/envelope';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';

const relations = ['added', 'newer', 'same', 'older', 'parted'] as const;

/** First a look, which changes nothing; then what is missing or older here is taken from the backup. */
export function RestoreBackup({ db, vault }: { db: Database; vault: Vault }) {
  const t = useTranslations('backup');
  const refusals = useTranslations('backup.refusals');
  const format = useFormatter();
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [found, setFound] = useState<{
    backup: Backup;
    comparison: Comparison;
    beside: BesideComparison;
    matrix: MatrixRelation | undefined;
    isLogContinued: boolean | undefined;
  }>();
  const [isDone, setDone] = useState(false);

  const begin = (next: File | undefined) => {
    setFile(next);
    setFound(undefined);
    setDone(false);
    setProblem(undefined);
  };

  async function look(event: FormEvent) {
    event.preventDefault();
    if (isBusy || file === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const opened = await openBackup(new Uint8Array(await file.arrayBuffer()), passphrase, db.environment);
      if (!opened.ok) setProblem(refusals(opened.reason));
      else {
        const { backup } = opened;
        const { entries, head } = await readLog(db, vault);
        const isLogContinued = head && backup.log && isContinued(entries, head, backup.log);
        const matrix = backup.eligibility && (await compareMatrix(db, vault, backup.eligibility));
        const [comparison, beside] = await Promise.all([compareWith(db, vault, backup.transfers), compareBeside(db, vault, backup)]);
        setFound({ backup, comparison, beside, matrix, isLogContinued });
      }
    } catch (error) {
      setProblem(problemWords(storeProblem(error)));
    }
    setBusy(false);
  }

  async function apply(backup: Backup) {
    setBusy(true);
    try {
      await restore(db, vault, backup.transfers);
      await restoreBeside(db, vault, backup, new Date());
      if (backup.eligibility) await restoreMatrix(db, vault, backup.eligibility);
      await appendToLog(db, vault, [{ action: 'backup-restored' }]);
      begin(undefined);
      setPassphrase('');
      setDone(true);
      announce(t('applied'));
    } catch (error) {
      setProblem(problemWords(storeProblem(error)));
    }
    setBusy(false);
  }

  const isMatrixTaken = found?.matrix === 'added' || found?.matrix === 'newer';
  const beside = found?.beside;
  const isBesideTaken = beside !== undefined && (beside.keys || beside.cards + beside.forms > 0);
  const hasWork = found !== undefined && (isMatrixTaken || isBesideTaken || found.comparison.added + found.comparison.newer > 0);
  return (
    <section className="tight">
      <h2>{t('restore')}</h2>
      <input ref={input} type="file" accept=".age" hidden onChange={({ target }) => begin(target.files?.[0])} />
      <div className="row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('choose')}
        </button>
      </div>
      {isDone && <Notice tone="good">{t('applied')}</Notice>}
      {file !== undefined && (
        <form className="stack" onSubmit={(event) => void look(event)} noValidate>
          <p className="soft">{t('chosen', { name: file.name })}</p>
          <TextField
            label={t('passphrase')}
            error={problem}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          {found === undefined && (
            <div className="row">
              <button type="submit" className="button" disabled={isBusy}>
                {t(isBusy ? 'looking' : 'look')}
              </button>
            </div>
          )}
        </form>
      )}
      {found !== undefined && (
        <div className="sheet stack">
          <p>{t('would', { when: format.dateTime(new Date(found.backup.madeAt), { dateStyle: 'medium', timeStyle: 'short' }) })}</p>
          <ul>
            {relations.map((relation) =>
              found.comparison[relation] === 0 ? null : <li key={relation}>{t(relation, { count: found.comparison[relation] })}</li>,
            )}
            {found.beside.forms > 0 && <li>{t('forms', { count: found.beside.forms })}</li>}
            {found.beside.cards > 0 && <li>{t('cards', { count: found.beside.cards })}</li>}
            {found.beside.keys && <li>{t('keys')}</li>}
            {found.matrix !== undefined && <li>{t(`matrix.${found.matrix}`)}</li>}
          </ul>
          {found.isLogContinued === false && <Notice tone="warn">{t('logDiffers')}</Notice>}
          {hasWork ? (
            <button type="button" className="button primary" disabled={isBusy} onClick={() => void apply(found.backup)}>
              {t('apply')}
            </button>
          ) : (
            <p>{t('nothingToDo')}</p>
          )}
        </div>
      )}
    </section>
  );
}
