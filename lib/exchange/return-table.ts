import type { RowOf } from './payload';

/** What a VSP without the extension finds in its file: a table any program opens, with the three things of a return (R46). */
export function returnTable(rows: readonly RowOf<'idReturn'>[]): string {
  const lines = rows.map(({ ref, clientTrackId, date }) => `${ref},${clientTrackId},${date}`);
  return ['Transfer reference,ClientTrack ID,Date', ...lines, ''].join('\r\n');
}
