import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { saveFile } from '../intake/save-file';
import { Notice } from '../ui/notice';

/** A package that was saved: its name, who alone can open it, and the file once more if the browser lost it. */
export function SealedNotice({ file, sentence }: { file: File; sentence: string }) {
  const t = useTranslations('liaison');
  return (
    <Notice tone="good">
      <p>{sentence}</p>
      <button type="button" className="button" onClick={() => saveFile(file)}>
        <Download size={16} aria-hidden /> {t('saveAgain', { file: file.name })}
      </button>
    </Notice>
  );
}
