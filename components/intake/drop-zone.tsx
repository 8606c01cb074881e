import { FileDown } from 'lucide-react';
import { type ChangeEvent, type DragEvent, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { droppedFiles } from './dropped-files';

const accepted = '.pdf,.xlsx,.csv,.json,.age,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg';

/** Drop files or folders anywhere on it, or choose them with a button: the same by pointer and by keyboard (WCAG 2.5.7). */
export function DropZone({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: File[]) => void }) {
  const t = useTranslations('receive');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  // React knows no name for it.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    onFiles(chosen);
  };
  const input = (ref: Ref<HTMLInputElement>, label: string, accept?: string) => (
    <input ref={ref} type="file" multiple accept={accept} aria-label={label} tabIndex={-1} hidden onChange={onChoose} />
  );

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
      <button type="button" className="button" disabled={isBusy} onClick={() => files.current?.click()}>
        {t('choose')}
      </button>
      <button type="button" className="button plain" disabled={isBusy} onClick={() => folder.current?.click()}>
        {t('chooseFolder')}
      </button>
      <p className="soft">{t('dropHint')}</p>
      {input(files, t('choose'), accepted)}
      {input(folder, t('chooseFolder'))}
    </section>
  );
}
