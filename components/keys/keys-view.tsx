import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecoverySecret } from '../../lib/vault/recovery';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { type Problem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { isGoodPassphrase, NewPassphraseFields, noPassphrase } from './new-passphrase-fields';
import { RecoveryWords } from './recovery-words';

/** What the open vault lets its owner do with its keys; each asks for the present passphrase again. */
export interface VaultKeys {
  changePassphrase: (present: string, next: string) => Promise<Problem | undefined>;
  renewWords: (present: string) => Promise<RecoverySecret | Problem>;
}

type Task = 'passphrase' | 'words';

export function KeysView({ keys, onBack }: { keys: VaultKeys; onBack: () => void }) {
  const t = useTranslations('keys');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const [task, setTask] = useState<Task>();
  const [present, setPresent] = useState('');
  const [typed, setTyped] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [isChanged, setChanged] = useState(false);
  const [secret, setSecret] = useState<RecoverySecret>();

  const begin = (next: Task | undefined) => {
    setTask(next);
    setPresent('');
    setTyped(noPassphrase);
    setTried(false);
    setProblem(undefined);
    setChanged(false);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isBusy || task === undefined || (task === 'passphrase' && !isGoodPassphrase(typed))) return;
    setBusy(true);
    const done = task === 'passphrase' ? await keys.changePassphrase(present, typed.passphrase) : await keys.renewWords(present);
    setBusy(false);
    if (done instanceof Uint8Array) return setSecret(done);
    if (done !== undefined) return setProblem(done);
    begin(undefined);
    setChanged(true);
    announce(t('changed'));
  }

  if (secret !== undefined) {
    const forget = () => {
      secret.fill(0);
      setSecret(undefined);
      begin(undefined);
    };
    return <RecoveryWords secret={secret} onKept={forget} />;
  }
  if (task === undefined) {
    return (
      <ScreenFrame title={t('keysTitle')} onBack={onBack}>
        <p>{t('keysWhat')}</p>
        {isChanged && <Notice tone="good">{t('changed')}</Notice>}
        <div className="row">
          <button type="button" className="button" onClick={() => begin('passphrase')}>
            {t('changePassphrase')}
          </button>
          <button type="button" className="button" onClick={() => begin('words')}>
            {t('newWords')}
          </button>
        </div>
      </ScreenFrame>
    );
  }
  const isPassphrase = task === 'passphrase';
  return (
    <ScreenFrame
      title={t(isPassphrase ? 'changePassphrase' : 'newWords')}
      onBack={() => begin(undefined)}
      action={
        <button type="submit" form="keys" className="button primary" disabled={isBusy}>
          {t(isBusy ? 'changing' : isPassphrase ? 'change' : 'makeWords')}
        </button>
      }
    >
      {!isPassphrase && <p>{t('newWordsWhy')}</p>}
      <form id="keys" className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('present')}
          error={problem === undefined ? undefined : problemWords(problem)}
          type="password"
          autoComplete="current-password"
          value={present}
          onChange={(event) => setPresent(event.target.value)}
        />
        {isPassphrase && <NewPassphraseFields label={t('newPassphrase')} value={typed} wasTried={wasTried} onChange={setTyped} />}
      </form>
    </ScreenFrame>
  );
}
