import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAnnounce } from './announcer';
import { clearBriefCopy, clearCopySoon } from './brief-copy';

/** Copies one text and says so. `isBrief`: the clipboard is emptied after half a minute. */
export function CopyButton({ text, label, isBrief = false }: { text: string; label: string; isBrief?: boolean }) {
  const t = useTranslations('screening');
  const announce = useAnnounce();
  const [said, setSaid] = useState<{ of: string; outcome: 'copied' | 'copiedBriefly' | 'notCopied' }>();
  // Left early, the clipboard is emptied at once rather than never.
  useEffect(() => () => void clearBriefCopy(), []);

  async function copy() {
    const next = await navigator.clipboard.writeText(text).then(
      () => (isBrief ? 'copiedBriefly' : 'copied'),
      () => 'notCopied' as const,
    );
    setSaid({ of: text, outcome: next });
    announce(t(next));
    if (next === 'copiedBriefly') clearCopySoon();
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
