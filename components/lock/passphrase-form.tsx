import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { checkPassphrase } from '../../lib/vault/passphrase';
import { TextField } from '../ui/field';
import { ScreenFrame } from '../ui/screen-frame';

/** First run: the passphrase, twice, pasteable, and made for a password manager. */
export function PassphraseForm({ onPassphrase }: { onPassphrase: (passphrase: string) => Promise<void> }) {
  const t = useTranslations('setup');
  const vault = useTranslations('vault');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const strength = checkPassphrase(passphrase);
  const isSame = passphrase === again;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (strength !== 'ok' || !isSame || isBusy) return;
    setBusy(true);
    await onPassphrase(passphrase);
    setBusy(false);
  }

  const type = isShown ? 'text' : 'password';
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
        <TextField
          label={t('passphrase')}
          hint={t('passphraseRule')}
          error={wasTried && strength !== 'ok' ? vault(strength) : undefined}
          type={type}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <TextField
          label={t('passphraseAgain')}
          error={wasTried && strength === 'ok' && !isSame ? t('mismatch') : undefined}
          type={type}
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
        <label className="choice">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          <span>{t('showPassphrase')}</span>
        </label>
      </form>
    </ScreenFrame>
  );
}
