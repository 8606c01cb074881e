import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecoverySecret } from '../../lib/vault/recovery';
import type { UnlockRefusal } from '../../lib/vault/vault-at-cost';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { isGoodPassphrase, NewPassphraseFields, noPassphrase } from './new-passphrase-fields';
import { WordsField } from './words-field';

/** The passphrase is lost: the words open the vault, and a new passphrase is set at once. */
export function RecoverForm({
  onRecover,
  onBack,
}: {
  onRecover: (secret: RecoverySecret, passphrase: string) => Promise<UnlockRefusal | undefined>;
  onBack: () => void;
}) {
  const t = useTranslations('keys');
  const refusals = useTranslations('vault');
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [typed, setTyped] = useState(noPassphrase);
  const [problem, setProblem] = useState<string>();
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const refuse = (sentence: string) => {
    setProblem(sentence);
    announce(sentence);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (isBusy) return;
    const { parseRecoveryWords } = await import('../../lib/vault/words');
    const secret = parseRecoveryWords(words);
    if (secret === undefined) return refuse(t('wordsWrong'));
    if (!isGoodPassphrase(typed)) return;
    setBusy(true);
    const refused = await onRecover(secret, typed.passphrase);
    setBusy(false);
    if (refused !== undefined) refuse(refusals(refused));
  }

  return (
    <ScreenFrame
      title={t('forgotTitle')}
      onBack={onBack}
      action={
        <button type="submit" form="recover" className="button primary" disabled={isBusy}>
          {t(isBusy ? 'changing' : 'openWithWords')}
        </button>
      }
    >
      <p>{t('forgotWhy')}</p>
      <form id="recover" className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <WordsField label={t('words')} error={problem} value={words} onChange={setWords} />
        <NewPassphraseFields label={t('newPassphrase')} value={typed} wasTried={wasTried} onChange={setTyped} />
      </form>
      <Notice tone="warn">{t('forgotNone')}</Notice>
    </ScreenFrame>
  );
}
