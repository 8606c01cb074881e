import type { ClientRecord } from './records';

const same = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase();

/** Clients that fit everything that was asked for, names also the wrong way round; no likeness by sound. */
export function findMatches(clients: readonly ClientRecord[], asked: Readonly<Record<string, string>>): ClientRecord[] {
  const { clientId = '', firstName = '', lastName = '', ssn = '', birthDate = '' } = asked;
  if (clientId + firstName + lastName + ssn + birthDate === '') return [];
  const fits = (client: ClientRecord, first: string, last: string) =>
    (clientId === '' || client.clientId === clientId.trim()) &&
    (first === '' || same(client.firstName, first)) &&
    (last === '' || same(client.lastName, last)) &&
    (ssn === '' || client.ssn === ssn) &&
    (birthDate === '' || client.birthDate === birthDate);
  return clients.filter((client) => fits(client, firstName, lastName) || fits(client, lastName, firstName));
}
