import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { checkPassphrase } from '../../lib/vault/passphrase';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';

export interface NewPassphrase {
  passphrase: string;
  again: string;
}

export const noPassphrase: NewPassphrase = { passphrase: '', again: '' };
export const isGoodPassphrase = ({ passphrase, again }: NewPassphrase): boolean =>
  checkPassphrase(passphrase) === 'ok' && passphrase === again;

/** A new passphrase, twice, pasteable, made for a password manager; or six words by chance. */
export function NewPassphraseFields({
  label,
  value,
  wasTried,
  onChange,
}: {
  label: string;
  value: NewPassphrase;
  /** Faults are named only once the person has tried. */
  wasTried: boolean;
  onChange: (value: NewPassphrase) => void;
}) {
  const t = useTranslations('setup');
  const keys = useTranslations('keys');
  const vault = useTranslations('vault');
  const language = useLocale();
  const announce = useAnnounce();
  const [isShown, setShown] = useState(false);
  const [wasSuggested, setSuggested] = useState(false);
  const { passphrase, again } = value;
  const strength = checkPassphrase(passphrase);

  async function suggest() {
    const { suggestPassphrase } = await import('../../lib/vault/words');
    const words = suggestPassphrase(language);
    onChange({ passphrase: words, again: words });
    setShown(true);
    setSuggested(true);
    announce(keys('suggested'));
  }

  const type = isShown ? 'text' : 'password';
  return (
    <>
      <TextField
        label={label}
        hint={t('passphraseRule')}
        error={wasTried && strength !== 'ok' ? vault(strength) : undefined}
        type={type}
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.target.value })}
      />
      <TextField
        label={t('passphraseAgain')}
        error={wasTried && strength === 'ok' && passphrase !== again ? t('mismatch') : undefined}
        type={type}
        autoComplete="new-password"
        value={again}
        onChange={(event) => onChange({ ...value, again: event.target.value })}
      />
      <label className="choice">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        <span>{t('showPassphrase')}</span>
      </label>
      <div className="row">
        <button type="button" className="button" onClick={() => void suggest()}>
          {keys('suggest')}
        </button>
      </div>
      {wasSuggested && <p className="soft">{keys('suggested')}</p>}
    </>
  );
}
