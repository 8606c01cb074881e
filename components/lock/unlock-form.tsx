import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LockCause } from '../../lib/vault/lock-causes';
import { type UnlockTries, waitSeconds } from '../../lib/vault/unlock-delay';
import type { UnlockRefusal } from '../../lib/vault/vault-at-cost';
import { usePolicy } from '../policy/use-policy';
import { TextField } from '../ui/field';
import { ScreenFrame } from '../ui/screen-frame';

/** The locked panel: why it locked, the passphrase, and a wait that grows with every wrong one. */
export function UnlockForm({
  cause,
  tries,
  onUnlock,
  onForgotten,
}: {
  cause: LockCause | undefined;
  tries: UnlockTries | undefined;
  onUnlock: (passphrase: string) => Promise<UnlockRefusal | undefined>;
  onForgotten: () => void;
}) {
  const t = useTranslations('setup');
  const vault = useTranslations('vault');
  const causes = useTranslations('lockCauses');
  const { rules } = usePolicy();
  const keys = useTranslations('keys');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<UnlockRefusal>();
  const [wait, setWait] = useState(() => waitSeconds(tries, Date.now()));

  useEffect(() => setWait(waitSeconds(tries, Date.now())), [tries]);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || wait > 0) return;
    setBusy(true);
    const refused = await onUnlock(passphrase);
    setBusy(false);
    if (refused === undefined) return;
    setPassphrase('');
    setRefusal(refused);
  }

  return (
    <ScreenFrame
      title={t('unlockTitle')}
      action={
        <>
          {wait > 0 && <p className="context">{t('wait', { seconds: wait })}</p>}
          <button type="submit" form="unlock" className="button primary" disabled={isBusy || wait > 0}>
            {t(isBusy ? 'unlocking' : 'unlock')}
          </button>
        </>
      }
    >
      <div className="lock-mark">
        <LockKeyhole size={44} strokeWidth={1.5} aria-hidden />
        {cause !== undefined && <p>{causes(cause, { minutes: rules.idleLockMinutes, hours: rules.absoluteHours })}</p>}
      </div>
      <form id="unlock" className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('passphrase')}
          error={refusal === undefined ? undefined : vault(refusal)}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <label className="choice">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          <span>{t('showPassphrase')}</span>
        </label>
      </form>
      <button type="button" className="button plain" onClick={onForgotten}>
        {keys('forgot')}
      </button>
    </ScreenFrame>
  );
}
