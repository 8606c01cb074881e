import { FileDown } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

/** Drop a file anywhere on it, or choose one with the button: the same by pointer and by keyboard (WCAG 2.5.7). */
export function DropZone({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const t = useTranslations('receive');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };

  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-busy={isBusy}
      aria-label={t('dropTitle')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <FileDown size={36} strokeWidth={1.4} aria-hidden />
      <p>{t(isBusy ? 'reading' : 'dropTitle')}</p>
      <button type="button" className="button" disabled={isBusy} onClick={() => input.current?.click()}>
        {t('choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label={t('choose')}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </section>
  );
}
