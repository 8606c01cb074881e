import { FileImage } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';

/** Chooses the scan or photo that is typed from. After a lock it has to be chosen again: it is never kept. */
export function LookAtButton({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations('look');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <button type="button" className="button plain" onClick={() => input.current?.click()}>
        <FileImage size={18} aria-hidden /> {t('choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        aria-label={t('choose')}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </div>
  );
}
