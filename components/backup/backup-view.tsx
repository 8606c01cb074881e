import { useTranslations } from 'use-intl';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { ScreenFrame } from '../ui/screen-frame';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';

export function BackupView({ db, vault, onBack }: { db: Database; vault: Vault; onBack: () => void }) {
  const t = useTranslations('backup');
  return (
    <ScreenFrame title={t('title')} onBack={onBack}>
      <p>{t('what')}</p>
      <MakeBackup db={db} vault={vault} />
      <RestoreBackup db={db} vault={vault} />
    </ScreenFrame>
  );
}
