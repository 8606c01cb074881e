import type { Transfer } from '../../lib/hmis/transfer';
import { historyLine } from '../../lib/lifecycle/history';
import { inventedTransfer } from '../lifecycle/invented-transfer';

const hour = 3_600_000;
const reasons = ['ssn', 'not-one-of-the-six', 'real-name', 'missing'];

/** A record of the last weeks: most entered in a few hours, every ninth late, every thirtieth still open; some with refusals. */
export function recordOfReports(index: number): Transfer {
  const receivedAt = new Date(Date.now() - (index * 5 + 2) * hour).toISOString();
  const transfer: Transfer = { ...inventedTransfer(new Date(receivedAt)), environment: 'practice', vsp: `V0${1 + (index % 4)}` };
  if (index % 30 === 0) return transfer;
  const hours = index % 9 === 0 ? 30 + index : 0.5 + (index % 17);
  const at = new Date(Math.min(Date.now(), Date.parse(receivedAt) + hours * hour)).toISOString();
  const { items: _gone, ...rest } = transfer;
  const history = [...rest.history, historyLine('returned', new Date(at))];
  const refused = index % 6 === 0 ? [reasons[(index / 6) % 4] ?? 'ssn'] : undefined;
  return {
    ...rest,
    capturedAt: at,
    enteredAt: at,
    daysToRecord: index % 7,
    returnedAt: at,
    acknowledgedAt: at,
    history,
    ...(refused && { refused }),
  };
}
