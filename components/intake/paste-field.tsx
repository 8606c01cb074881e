import { type ClipboardEvent, useId } from 'react';
import { useTranslations } from 'use-intl';

/** What is pasted is read like a file and never shown as it came; keys typed here do nothing. */
export function PasteField({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: File[]) => void }) {
  const t = useTranslations('receive');
  const id = useId();

  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    const text = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0) onFiles([...clipboardData.files]);
    else if (text.trim() !== '') onFiles([new File([text], t('pastedName'), { type: 'text/plain' })]);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{t('paste')}</label>
      <span className="hint" id={`${id}-hint`}>
        {t('pasteHint')}
      </span>
      <textarea
        id={id}
        className="paste"
        rows={1}
        value=""
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        placeholder="Ctrl+V"
        onPaste={onPaste}
        onChange={() => undefined}
      />
    </div>
  );
}
