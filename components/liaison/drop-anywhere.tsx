import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';

/** A file of the agency may be dropped anywhere on the desk. */
export function DropAnywhere({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const t = useTranslations('liaison');
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button "Open a file" does the same by keyboard
    <div
      className={isOver ? 'drop-anywhere over' : 'drop-anywhere'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {isOver && <p className="drop-now">{t('dropNow')}</p>}
      {children}
    </div>
  );
}
