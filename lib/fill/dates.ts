/** A plain date as ClientTrack's masked fields hold it: YYYY-MM-DD → MM/DD/YYYY. */
export function clientTrackDate(plainDate: string): string {
  const [year = '', month = '', day = ''] = plainDate.split('-');
  return `${month}/${day}/${year}`;
}

/** What a date field shows → YYYY-MM-DD, whether it is M/D/YYYY, MM/DD/YYYY or already plain; undefined when it is no date. */
export function plainDateOf(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (american) return `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : undefined;
}

/** The person's own calendar day. */
export function todayOf(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
