import type { SheetExport } from './sheet-export';

/** For a room with many agencies in it: the ID and the status, and nothing that would say more (R45). */
export const caseConference: SheetExport = {
  name: 'case-conference',
  columns: (_, { columns }) => [
    { title: columns.clientTrackId, kind: 'text', width: 18 },
    { title: columns.state, kind: 'text', width: 28 },
  ],
  rows: ({ shown }, words) =>
    shown.flatMap(({ clientTrackId, state }) => (clientTrackId === undefined ? [] : [[clientTrackId, words.state[state]]])),
  leftOut: ({ shown }) => shown.filter(({ clientTrackId }) => clientTrackId === undefined).length,
};
