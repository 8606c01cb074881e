import { useTranslations } from 'use-intl';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { LaterWords } from '../ui/later-words';
import { ScreenFrame } from '../ui/screen-frame';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';

interface BackupProps {
  db: Database;
  vault: Vault;
  onBack: () => void;
}

function Backup({ db, vault, onBack }: BackupProps) {
  const t = useTranslations('backup');
  return (
    <ScreenFrame title={t('title')} onBack={onBack}>
      <p>{t('what')}</p>
      <MakeBackup db={db} vault={vault} />
      <RestoreBackup db={db} vault={vault} />
    </ScreenFrame>
  );
}

export const BackupView = (props: BackupProps) => (
  <LaterWords>
    <Backup {...props} />
  </LaterWords>
);
