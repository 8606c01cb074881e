import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { saveFile } from '../intake/save-file';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { PassphraseWords } from './confirm-file';

/** A browser may be told not to save: the person looks, and says that the file is there. */
export function SavedFile({
  vsp,
  file,
  count,
  passphrase,
  onYes,
  onBack,
}: {
  vsp: string;
  file: File;
  count: number;
  passphrase: string | undefined;
  onYes: () => Promise<void>;
  onBack: () => void;
}) {
  const t = useTranslations('idReturn');
  const [isBusy, setBusy] = useState(false);
  return (
    <ScreenFrame
      title={t('savedTitle')}
      onBack={onBack}
      action={
        <>
          <button type="button" className="button wide" onClick={() => saveFile(file)}>
            {t('saveAgain')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={isBusy}
            onClick={() => {
              setBusy(true);
              void onYes();
            }}
          >
            {t('savedYes', { count })}
          </button>
        </>
      }
    >
      <Notice tone="info">{t('saved', { file: file.name, vsp })}</Notice>
      {passphrase !== undefined && <PassphraseWords vsp={vsp} passphrase={passphrase} />}
    </ScreenFrame>
  );
}
