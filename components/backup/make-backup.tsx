import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sealBackup } from '../../lib/exchange/backup';
import { appendToLog, readLogHead } from '../../lib/store/audit-log';
import type { Database } from '../../lib/store/database';
import { readForBackup } from '../../lib/store/eligibility';
import { readAllTransfers } from '../../lib/store/restore';
import { readBeside } from '../../lib/store/restore-exchange';
import type { Vault } from '../../lib/vault/envelope';
import { saveFile } from '../intake/save-file';
import { isGoodPassphrase, NewPassphraseFields, noPassphrase } from '../keys/new-passphrase-fields';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';

/** Every record in one encrypted file, handed to the browser's own saving. */
export function MakeBackup({ db, vault }: { db: Database; vault: Vault }) {
  const t = useTranslations('backup');
  const { allowBackup } = usePolicy().rules;
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<{ count: number; unreadable: number; isMatrixLost: boolean }>();
  const [problem, setProblem] = useState<Problem>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setSaved(undefined);
    setProblem(undefined);
    if (!allowBackup || isBusy || !isGoodPassphrase(typed)) return;
    setBusy(true);
    try {
      const { transfers, unreadable } = await readAllTransfers(db, vault);
      const madeAt = new Date().toISOString();
      // A full disk is one more reason for a backup.
      await appendToLog(db, vault, [{ action: 'backup-made' }]).catch(() => undefined);
      const log = await readLogHead(db, vault);
      const eligibility = await readForBackup(db, vault);
      const isMatrixLost = eligibility === 'unreadable';
      const { beside, unreadable: lost } = await readBeside(db, vault);
      const { exchangeKeys, partners, sent, counts } = beside;
      const file = await sealBackup(
        {
          environment: db.environment,
          madeAt,
          transfers,
          partners: [...partners],
          sent: [...sent],
          ...(exchangeKeys && { exchangeKeys }),
          ...(counts && { counts }),
          ...(eligibility !== undefined && !isMatrixLost && { eligibility }),
          ...(log && { log }),
        },
        typed.passphrase,
      );
      saveFile(new File([file], `transfer-desk-${db.environment}-${madeAt.slice(0, 10)}.age`));
      setSaved({ count: transfers.length + sent.length, unreadable: unreadable + lost, isMatrixLost });
      announce(t('saved', { count: transfers.length + sent.length }));
      setTyped(noPassphrase);
      setTried(false);
    } catch (error) {
      setProblem(storeProblem(error));
    }
    setBusy(false);
  }

  return (
    <section className="tight">
      <h2>{t('make')}</h2>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="soft">{t('madeWith')}</p>
        <NewPassphraseFields label={t('passphrase')} value={typed} wasTried={wasTried} onChange={setTyped} />
        <div className="row">
          <button type="submit" className="button primary" disabled={isBusy || !allowBackup}>
            {t(isBusy ? 'making' : 'save')}
          </button>
        </div>
        <SetByIt rule="allowBackup" />
      </form>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      {saved !== undefined && (
        <Notice tone={saved.unreadable > 0 || saved.isMatrixLost ? 'warn' : 'good'}>
          <p>{t('saved', { count: saved.count })}</p>
          {saved.unreadable > 0 && <p>{t('someUnreadable', { count: saved.unreadable })}</p>}
          {saved.isMatrixLost && <p>{t('matrixUnreadable')}</p>}
        </Notice>
      )}
    </section>
  );
}
