import { Table2 } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PasteField } from '../intake/paste-field';

/** The region's sheet, dropped, chosen or pasted. */
export function SheetDrop({ isReading, onFile }: { isReading: boolean; onFile: (file: File) => void }) {
  const t = useTranslations('eligibility');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const first = (files: Iterable<File>) => {
    const [file] = files;
    if (file !== undefined) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    first(event.dataTransfer.files);
  };
  return (
    <>
      <section
        className={isOver ? 'drop over' : 'drop'}
        aria-busy={isReading}
        aria-label={t('dropSheet')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Table2 size={36} strokeWidth={1.4} aria-hidden />
        <p>{t(isReading ? 'reading' : 'dropSheet')}</p>
        <button type="button" className="button" disabled={isReading} onClick={() => input.current?.click()}>
          {t('chooseFile')}
        </button>
        <p className="soft">{t('sheetHint')}</p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-label={t('chooseFile')}
          tabIndex={-1}
          hidden
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            first(chosen);
          }}
        />
      </section>
      <PasteField isBusy={isReading} label={t('pasteSheet')} onFiles={first} />
    </>
  );
}
