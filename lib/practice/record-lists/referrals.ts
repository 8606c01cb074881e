import type { ListColumn, ListDefinition, RecordList } from '../record-list';
import type { PracticeState } from '../state';

const columns: readonly ListColumn[] = [
  { id: '1000009451', key: 'date', label: 'Referral Date' },
  { id: '1000009452', key: 'service', label: 'Referral Service' },
  { id: '1000009453', key: 'provider', label: 'Refer to Provider' },
  { id: '1000009454', key: 'from', label: 'Refer From' },
  { id: '1000009455', key: 'status', label: 'Status' },
  { id: '1000009457', key: 'need', label: 'Need/Barrier' },
  { id: '1000009456', key: 'result', label: 'Result' },
];

/** Client Referrals. Actions and button from the vendor's help page [D]; columns beyond the date are assumed, clienttrack-ui.md C10. */
const referrals: ListDefinition = {
  id: '1000000610',
  title: 'Client Referrals',
  evidence: 'reconstructed',
  columns,
  actions: [
    { label: 'Edit Referral', address: 'viewform.aspx?FormID=1000000611&PrimaryKey={key}' },
    { label: 'View Referral Outcome', address: 'viewform.aspx?FormID=1000000613&PrimaryKey={key}' },
    { label: 'View Services that Reference the Referral', address: 'viewform.aspx?FormID=1000000215' },
    { label: 'Delete', address: 'confirmdelete.aspx?Kind=Referral&PrimaryKey={key}', asks: true },
  ],
  actionsAt: 'first',
  groups: [''],
  isGrouped: false,
  buttons: [
    { id: '1000000611', label: 'Add New Referral', address: 'viewform.aspx?FormID=1000000611' },
    { id: '1000000620', label: 'Quick Referrals', address: 'viewform.aspx?FormID=1000000620' },
    { id: '1000000621', label: 'Multiple Referrals', address: 'viewform.aspx?FormID=1000000621' },
  ],
  empty: 'No referrals.',
};

function rows(state: PracticeState, clientId: string) {
  const mine = state.referrals.filter((referral) => referral.clientId === clientId);
  return mine.map(({ referralId, date, service, provider, fromProvider, status, need, result }) => ({
    key: referralId,
    group: '',
    cells: { date, service, provider, from: fromProvider, status, need, result },
  }));
}

export const referralList: RecordList = { definition: referrals, rows };
/** The same in the dashboard, without actions; the part is assumed. */
export const referralPart: RecordList = {
  definition: {
    ...referrals,
    id: 'wp310775102form',
    columns: columns.filter(({ key }) => key !== 'from' && key !== 'result'),
    actions: [],
    buttons: [],
  },
  rows,
};
