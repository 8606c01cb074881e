import { exitDestinations, exitSubsidyTypes, subsidizedRental } from '../hmis/code-lists/exit-2026';
import { exitReasons, type ReceivedExit, receivedExit } from '../hmis/exit';
import { clientTrackId } from '../hmis/ids';
import { findCode } from './form-words';
import type { ExitResult } from './intake-result';
import { openLedger } from './ledger';
import type { Reading } from './read-items';
import { readFrom, readPastDate, unless } from './read-items';
import type { Refusal } from './refusal';
import type { TypedExit } from './typed-exit';

function readId(text: string): Reading<string> {
  const id = text.replace(/\s/g, '');
  return clientTrackId.safeParse(id).success ? { value: id } : unless(text, 'choice', 'not-an-id');
}

const readDestination = readFrom(Object.keys(exitDestinations), 'destinations');
const readReason = readFrom(exitReasons, 'exitReasons');

/** Asked of a rental with a subsidy, and of nothing else. */
const readSubsidy =
  (isAsked: boolean) =>
  (text: string): Reading<string> => {
    const code = findCode(Object.keys(exitSubsidyTypes), 'subsidyTypes', text);
    if (code === undefined) return unless(text, 'choice', 'not-offered');
    return isAsked ? { value: code } : { refused: 'subsidy-not-asked' };
  };

/** Takes a Data Transfer form – Exit: what is good, what is refused and why. `today` is 'YYYY-MM-DD'. */
export function receiveExitForm(typed: TypedExit, today: string, already: Refusal[] = []): ExitResult {
  const ledger = openLedger(already);
  const id = ledger.take('clientTrackId', typed.clientTrackId, readId, 'needed');
  const exitDate = ledger.take('exitDate', typed.exitDate, readPastDate(today), 'needed');
  const destination = ledger.take('destination', typed.destination, readDestination, 'needed');
  // Of a destination that is not known yet, nobody can say whether a subsidy belongs to it.
  const isAsked = destination === String(subsidizedRental);
  const subsidy = ledger.take(
    'destinationSubsidyType',
    typed.destinationSubsidyType,
    readSubsidy(isAsked || destination === undefined),
    isAsked ? 'needed' : 'optional',
  );
  const reason = ledger.take('exitReason', typed.exitReason, readReason, 'needed');

  const result: ExitResult = {
    draft: {
      clientTrackId: id ?? '',
      exitDate: exitDate ?? '',
      destination: destination ?? '',
      destinationSubsidyType: subsidy ?? '',
      exitReason: reason ?? '',
    },
    cells: ledger.cells(),
    refusals: ledger.refusals(),
  };
  if (result.refusals.some(({ severity }) => severity === 'hard')) return result;
  const form: ReceivedExit | undefined = receivedExit.safeParse({
    clientTrackId: id,
    exitDate,
    destination: Number(destination),
    ...(subsidy !== undefined && { destinationSubsidyType: Number(subsidy) }),
    reason,
  }).data;
  return { ...result, form };
}
