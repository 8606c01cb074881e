import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAnnounce } from './announcer';

/** Long enough to paste once (R41). */
const clearAfterMs = 30_000;

/** Copies one text and says so. `isBrief`: the clipboard is emptied after half a minute. */
export function CopyButton({ text, label, isBrief = false }: { text: string; label: string; isBrief?: boolean }) {
  const t = useTranslations('screening');
  const announce = useAnnounce();
  const [said, setSaid] = useState<{ of: string; outcome: 'copied' | 'copiedBriefly' | 'notCopied' }>();
  const clearing = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Left early, the clipboard is emptied at once rather than never.
  useEffect(
    () => () => {
      if (clearing.current === undefined) return;
      clearTimeout(clearing.current);
      void navigator.clipboard.writeText('').catch(() => undefined);
    },
    [],
  );

  async function copy() {
    const next = await navigator.clipboard.writeText(text).then(
      () => (isBrief ? 'copiedBriefly' : 'copied'),
      () => 'notCopied' as const,
    );
    setSaid({ of: text, outcome: next });
    announce(t(next));
    if (next !== 'copiedBriefly') return;
    clearTimeout(clearing.current);
    clearing.current = setTimeout(() => {
      clearing.current = undefined;
      void navigator.clipboard.writeText('').catch(() => undefined);
    }, clearAfterMs);
  }

  return (
    <span className="row">
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={16} aria-hidden /> {label}
      </button>
      {said?.of === text && <span className="soft">{t(said.outcome)}</span>}
    </span>
  );
}
