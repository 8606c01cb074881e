/** Seconds to wait before the next try after so many wrong passphrases: 0, 1, 2, 4 … 60. Never a wipe: a co-worker could destroy records. */
export function nextDelaySeconds(failures: number): number {
  return failures <= 0 ? 0 : Math.min(60, 2 ** (failures - 1));
}
