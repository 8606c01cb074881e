import type { DeskKnowledge } from '../../../lib/fill/reading';
import { type Transfer, transfer } from '../../../lib/hmis/transfer';
import type { PracticeState } from '../../../lib/practice/state';
import { savedOf } from '../../../lib/practice/state';
import { inventedTransfer } from '../pages/invented-transfer';

/** A record on the desk, with what the judge knows about it and the panel does not. */
export interface DeskRecord {
  transfer: Transfer;
  /** The clients in ClientTrack that are this household: the one that was there, or those that were made of its values. */
  clients: Set<string>;
  /** Words that only this record can have brought into ClientTrack. */
  marks: readonly string[];
  entered: Set<string>;
  earlierIds: ReadonlySet<string> | undefined;
}

const first: DeskRecord = {
  transfer: { ...inventedTransfer, path: 'quick_referrals' },
  clients: new Set([inventedTransfer.clientTrackId ?? '']),
  marks: ['5125550142', 'Juniper Row Rapid Rehousing', 'Windmill Commons Supportive Housing', 'Childcare'],
  entered: new Set(),
  earlierIds: undefined,
};

const others = {
  ref: 'T-8K2M-9QX5',
  referrals: [{ id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0103', service: 'es', provider: 'Dry Fork Night Shelter' }],
  unmetNeeds: [{ id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0104', category: 'legal', reason: 'not-eligible' }],
} as const;

/** The household that ClientTrack knows, and one that is new to it; code names are not unique, so the second may have the first's. */
export function twoRecords(isNamesake: boolean): DeskRecord[] {
  const items = {
    ...inventedTransfer.items,
    ...(isNamesake ? {} : { firstName: 'Zzfresh', lastName: 'Zzfrontier' }),
    contactPhone: '5125550177',
    minimumBedrooms: 1,
  };
  const { clientTrackId: _known, ...rest } = inventedTransfer;
  const id = '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0101';
  const second = transfer.parse({ ...rest, ...others, id, items, path: 'ce_workflow', screensDone: {}, history: [] });
  const marks = ['5125550177', 'Dry Fork Night Shelter', 'Legal Services'];
  return [
    { ...first, clients: new Set(first.clients), entered: new Set() },
    { transfer: second, clients: new Set(), marks, entered: new Set(), earlierIds: undefined },
  ];
}

/** What the panel knows besides the record that is open. */
export function knowledgeOf(record: DeskRecord, all: readonly DeskRecord[]): DeskKnowledge {
  const usedIds = new Set(all.flatMap((other) => (other === record ? [] : (other.transfer.clientTrackId ?? []))));
  return { usedIds, enteredDocuments: record.entered, earlierIds: record.earlierIds };
}

/** Rows that stand on another client than the household whose words they hold. */
export function rowsOnOthers(state: PracticeState, records: readonly DeskRecord[]): string[] {
  const rows = Object.entries(savedOf(state)).flatMap(([list, saved]) =>
    saved.map((row) => ({ list, clientId: row.clientId, text: `${JSON.stringify(row)} ${JSON.stringify(row).replace(/[^\d"]/g, '')}` })),
  );
  return rows.flatMap(({ list, clientId, text }) =>
    records.flatMap((record, number) => {
      const mark = record.clients.has(clientId) ? undefined : record.marks.find((each) => text.includes(each));
      return mark === undefined ? [] : [`a value of record ${number + 1} stands in ${list} of another client`];
    }),
  );
}
