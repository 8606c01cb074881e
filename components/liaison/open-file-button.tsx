import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';

/** The same as dropping the file, by keyboard too (WCAG 2.5.7). */
export function OpenFileButton({ onFile }: { onFile: (file: File) => void }) {
  const t = useTranslations('liaison');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden /> {t('openFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".age"
        aria-label={t('openFile')}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
