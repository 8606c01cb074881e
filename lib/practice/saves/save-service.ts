import { columnOf, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { addService } from '../forms/add-service';
import { services } from '../intake-lists';
import { textOf } from '../lists';
import { currentClient, enrollmentOptions } from '../own-enrollments';

const elements = addService.pages[0]?.elements ?? [];
const idOf = (name: string) => elements.find(({ column }) => column === name)?.id ?? '';

/** One service of the current client; after the save the list is shown again. */
export const saveService: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const saved = state.services.find(({ serviceId }) => serviceId === primaryKey);
    if (primaryKey !== '' && saved === undefined) return { problem: `There is no service ${primaryKey}.` };
    const client = currentClient(state, session);
    if ('problem' in client) return client;
    const lists = { [idOf('enrollId')]: enrollmentOptions(state, client.clientId, saved?.enrollId) };
    if (saved === undefined) return { values: {}, lists };
    const { enrollId, serviceCode, units, date } = saved;
    const values = {
      [idOf('enrollId')]: enrollId,
      [idOf('serviceCode')]: serviceCode,
      [idOf('units')]: units,
      [idOf('date')]: date,
    };
    return { values, lists, title: 'Edit Service' };
  },
  save({ state, session, primaryKey, values }) {
    const columns = toColumns(elements, values);
    const before = state.services.find(({ serviceId }) => serviceId === primaryKey);
    const serviceCode = columnOf(columns, 'serviceCode');
    const service = {
      serviceId: before?.serviceId ?? String(state.next.service),
      clientId: before?.clientId ?? session.clientId ?? '',
      enrollId: columnOf(columns, 'enrollId'),
      date: columnOf(columns, 'date'),
      service: textOf(services, serviceCode),
      serviceCode,
      units: columnOf(columns, 'units'),
    };
    const others = state.services.filter((other) => other !== before);
    const next = { ...state.next, service: state.next.service + (before ? 0 : 1) };
    return { state: { ...state, services: [...others, service], next }, go: 'viewform.aspx?FormID=1000000215' };
  },
};
