/** How often in a row the passphrase was wrong, and when last (milliseconds since the epoch). Kept while the panel is closed. */
export interface UnlockTries {
  failures: number;
  lastAt: number;
}

/** Seconds to wait before the next try after so many wrong passphrases: 0, 1, 2, 4 … 60. Never a wipe: a co-worker could destroy records. */
export function nextDelaySeconds(failures: number): number {
  return failures <= 0 ? 0 : Math.min(60, 2 ** (failures - 1));
}

/** Whole seconds still to wait. A clock turned back makes nobody wait longer than the delay itself. */
export function waitSeconds(tries: UnlockTries | undefined, now: number): number {
  if (tries === undefined) return 0;
  const delay = nextDelaySeconds(tries.failures);
  const waited = (now - tries.lastAt) / 1000;
  return waited < 0 ? delay : Math.max(0, Math.ceil(delay - waited));
}
