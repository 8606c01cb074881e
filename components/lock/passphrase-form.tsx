import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isGoodPassphrase, NewPassphraseFields, noPassphrase } from '../keys/new-passphrase-fields';
import { ScreenFrame } from '../ui/screen-frame';

/** First run: the passphrase that makes the vault. */
export function PassphraseForm({ onPassphrase }: { onPassphrase: (passphrase: string) => Promise<void> }) {
  const t = useTranslations('setup');
  const [typed, setTyped] = useState(noPassphrase);
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isGoodPassphrase(typed) || isBusy) return;
    setBusy(true);
    await onPassphrase(typed.passphrase);
    setBusy(false);
  }

  return (
    <ScreenFrame
      title={t('passphraseTitle')}
      action={
        <button type="submit" form="passphrase" className="button primary" disabled={isBusy}>
          {t(isBusy ? 'creating' : 'create')}
        </button>
      }
    >
      <p className="soft">{t('step', { number: 3 })}</p>
      <p>{t('passphraseWhy')}</p>
      <form id="passphrase" className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <NewPassphraseFields label={t('passphrase')} value={typed} wasTried={wasTried} onChange={setTyped} />
      </form>
    </ScreenFrame>
  );
}
