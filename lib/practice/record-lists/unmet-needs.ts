import type { ListColumn, ListDefinition, RecordList } from '../record-list';
import type { PracticeState } from '../state';

const columns: readonly ListColumn[] = [
  { id: '1000009311', key: 'date', label: 'Date' },
  { id: '1000009312', key: 'need', label: 'Need' },
  { id: '1000009313', key: 'reason', label: 'Reason' },
  { id: '1000009314', key: 'status', label: 'Status' },
];

/** Need records. No public source shows the page, clienttrack-ui.md C13 (c). */
const unmetNeeds: ListDefinition = {
  id: '1000000630',
  title: 'Unmet Needs',
  evidence: 'reconstructed',
  columns,
  actions: [
    { label: 'Edit Need', address: 'viewform.aspx?FormID=1000000631&PrimaryKey={key}' },
    { label: 'Delete', address: 'confirmdelete.aspx?Kind=Need&PrimaryKey={key}', asks: true },
  ],
  actionsAt: 'first',
  groups: [''],
  isGrouped: false,
  buttons: [{ id: '1000000631', label: 'Add New Need', address: 'viewform.aspx?FormID=1000000631' }],
  empty: 'No unmet needs.',
};

function rows(state: PracticeState, clientId: string) {
  const mine = state.unmetNeeds.filter((need) => need.clientId === clientId);
  return mine.map(({ needId, date, need, reason, status }) => ({ key: needId, group: '', cells: { date, need, reason, status } }));
}

export const unmetNeedList: RecordList = { definition: unmetNeeds, rows };
/** The same in the dashboard, without actions; the part is assumed. */
export const unmetNeedPart: RecordList = {
  definition: { ...unmetNeeds, id: 'wp310775188form', columns: columns.slice(0, 3), actions: [], buttons: [] },
  rows,
};
