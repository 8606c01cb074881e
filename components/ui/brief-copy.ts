/** Long enough to paste once (R41). */
const clearAfterMs = 30_000;

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Empties the clipboard of what was briefly put there; of nothing else. */
export async function clearBriefCopy(): Promise<void> {
  if (clearing === undefined) return;
  clearTimeout(clearing);
  clearing = undefined;
  await navigator.clipboard.writeText('').catch(() => undefined);
}

/** To be called after a copy that must not stay: it goes after half a minute, or before, on leaving the view and on locking. */
export function clearCopySoon(): void {
  clearTimeout(clearing);
  clearing = setTimeout(() => void clearBriefCopy(), clearAfterMs);
}
