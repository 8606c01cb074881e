import { type ClipboardEvent, useId } from 'react';
import { useTranslations } from 'use-intl';

/** What is pasted is read like a file and never shown as it came; keys typed here do nothing. */
export function PasteField({
  isBusy,
  label,
  onFiles,
}: {
  isBusy: boolean;
  /** What else than forms may be pasted. */
  label?: string;
  onFiles: (files: File[]) => void;
}) {
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
      <label htmlFor={id}>{label ?? t('paste')}</label>
      {label === undefined && (
        <span className="hint" id={`${id}-hint`}>
          {t('pasteHint')}
        </span>
      )}
      <textarea
        id={id}
        className="paste"
        rows={1}
        value=""
        disabled={isBusy}
        aria-describedby={label === undefined ? `${id}-hint` : undefined}
        placeholder="Ctrl+V"
        onPaste={onPaste}
        onChange={() => undefined}
      />
    </div>
  );
}
