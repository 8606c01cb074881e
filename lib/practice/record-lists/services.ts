import type { ListDefinition, RecordList } from '../record-list';
import type { PracticeState } from '../state';

/** Services of the live site [C]: list and button; columns and their numbers are assumed. */
const services: ListDefinition = {
  id: '1000000215',
  title: 'Services',
  evidence: 'live-code',
  columns: [
    { id: '1000007071', key: 'date', label: 'Date of Service' },
    { id: '1000007072', key: 'service', label: 'Service' },
    { id: '1000007073', key: 'units', label: 'Units' },
    { id: '1000007074', key: 'enrollment', label: 'Enrollment' },
  ],
  actions: [
    { label: 'Edit Service', address: 'viewform.aspx?FormID=1000000216&PrimaryKey={key}' },
    { label: 'Delete', address: 'confirmdelete.aspx?Kind=Service&PrimaryKey={key}', asks: true },
  ],
  actionsAt: 'first',
  groups: [''],
  isGrouped: false,
  buttons: [{ id: '1000000216', label: 'Add New Service', address: 'viewform.aspx?FormID=1000000216' }],
  empty: 'No services.',
};

function rows(state: PracticeState, clientId: string) {
  const mine = state.services.filter((service) => service.clientId === clientId);
  return mine.map(({ serviceId, date, service, units, enrollId }) => ({
    key: serviceId,
    group: '',
    cells: { date, service, units, enrollment: state.enrollments.find((one) => one.enrollId === enrollId)?.project ?? '' },
  }));
}

export const serviceList: RecordList = { definition: services, rows };
/** The same in the dashboard. */
export const servicePart: RecordList = {
  definition: { ...services, id: 'wp931150529form', actions: [], buttons: [], isGrouped: false },
  rows,
};
