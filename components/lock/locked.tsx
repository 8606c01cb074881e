import { useState } from 'react';
import type { LockCause } from '../../lib/vault/lock-causes';
import type { RecoverySecret } from '../../lib/vault/recovery';
import type { UnlockTries } from '../../lib/vault/unlock-delay';
import type { UnlockRefusal } from '../../lib/vault/vault-at-cost';
import { RecoverForm } from '../keys/recover-form';
import { UnlockForm } from './unlock-form';

/** The locked panel: the passphrase, or the recovery words when it is lost. */
export function Locked({
  cause,
  tries,
  onUnlock,
  onRecover,
}: {
  cause: LockCause | undefined;
  tries: UnlockTries | undefined;
  onUnlock: (passphrase: string) => Promise<UnlockRefusal | undefined>;
  onRecover: (secret: RecoverySecret, passphrase: string) => Promise<UnlockRefusal | undefined>;
}) {
  const [isForgotten, setForgotten] = useState(false);
  if (isForgotten) return <RecoverForm onRecover={onRecover} onBack={() => setForgotten(false)} />;
  return <UnlockForm cause={cause} tries={tries} onUnlock={onUnlock} onForgotten={() => setForgotten(true)} />;
}
