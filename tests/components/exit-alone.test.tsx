// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { exitWaits } from '../../components/inbox/exit-waits';
import { keepExitWith } from '../../components/keep-exit';
import { ExitAlone } from '../../components/transfer/exit-alone';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { mayStandAlone } from '../../lib/lifecycle/exit-match';
import { receiveExit } from '../../lib/lifecycle/exit-moves';
import { captureId, startEntry } from '../../lib/lifecycle/moves';
import { stateOf } from '../../lib/lifecycle/state';
import { summaryOf } from '../../lib/lifecycle/summary';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { press, render } from './render';

const now = new Date(receivedAt.getTime() + 3_600_000);
const id = '70012345';
const exitOn = (exitDate: string) =>
  receiveExit(
    {
      environment: 'live',
      vsp: 'V01',
      clientTrackId: clientTrackId.parse(id),
      exit: {
        receivedAt: now.toISOString(),
        channel: 'phone',
        source: 'typed',
        items: { exitDate, destination: 410, reason: 'housed-via-referral' },
      },
    },
    now,
  );

function captured(): Transfer {
  const begun = startEntry(inventedTransfer(), now);
  const move = begun.ok ? captureId(begun.transfer, id, now) : begun;
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

async function show(alone: Transfer, records: Transfer[]) {
  const kept = new Map([alone, ...records].map((each) => [each.id, each]));
  const opened: string[] = [];
  const sure: string[] = [];
  const view = await render(
    <ExitAlone
      transfer={alone}
      summaries={[...kept.values()].map(summaryOf)}
      perform={async (of, move) => {
        const before = kept.get(of);
        const result = before && move(before);
        if (result?.ok !== true) return false;
        kept.set(of, result.transfer);
        return true;
      }}
      onOpen={(of) => opened.push(of)}
      onSure={() => sure.push(alone.id)}
    />,
  );
  return { view, kept, opened, sure };
}

it('says what to do with an exit whose ID no record has, and offers no record for it', async () => {
  const { view } = await show(exitOn('2026-11-21'), [{ ...captured(), clientTrackId: clientTrackId.parse('70012346') }]);
  expect(view.textContent).toContain('Ask the VSP to read the ID to you.');
  expect([...view.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['The VSP confirmed this ID by phone']);
});

it('asks a second time before an exit is entered by its ID alone', async () => {
  const { view, sure } = await show(exitOn('2026-11-21'), []);
  await press(view, 'The VSP confirmed this ID by phone');
  expect(view.textContent).toContain('A wrong ID exits another household.');
  expect(sure).toHaveLength(0);
  await press(view, 'Yes, go on without a record');
  expect(sure).toHaveLength(1);
});

it('lets an exit be entered alone only when no record waits for it', () => {
  const alone = exitOn('2026-11-21');
  expect(mayStandAlone([], alone)).toBe(true);
  expect(mayStandAlone([summaryOf(captured())], alone)).toBe(false);
  expect(mayStandAlone([summaryOf(captured())], exitOn('2026-11-18'))).toBe(false);
});

it('puts the exit with the record that has its ID by now, once', async () => {
  const [alone, record] = [exitOn('2026-11-21'), captured()];
  const { view, kept, opened } = await show(alone, [record]);
  await press(view, `Put the exit with ${record.ref}`);
  const [joined, dropped] = [kept.get(record.id), kept.get(alone.id)];
  expect(joined?.exit).toEqual(alone.exit);
  expect(dropped?.exit).toBeUndefined();
  expect(dropped && stateOf(dropped)).toBe('closed');
  expect(opened).toEqual([record.id]);
});

it('names an exit date before the entry date and leaves the record as it is', async () => {
  const record = captured();
  const { view, kept } = await show(exitOn('2026-11-18'), [record]);
  expect(view.textContent).toContain('before its entry date');
  expect([...view.querySelectorAll('button')].map((each) => each.textContent)).toEqual([`Open ${record.ref}`]);
  expect(kept.get(record.id)).toBe(record);
});

it('says when the record belongs to another VSP than the form', async () => {
  const { view } = await show(exitOn('2026-11-21'), [{ ...captured(), vsp: 'V02' }]);
  expect(view.textContent).toContain('The record is of V02, and this form came from V01.');
  const { view: own } = await show(exitOn('2026-11-21'), [captured()]);
  expect(own.textContent).not.toContain('The record is of');
});

it.each([
  ['V01', 'goes to the record at once'],
  ['V02', 'waits alone until somebody has called'],
])('an exit from V01 for a record of %s %s', async (vsp) => {
  const record = { ...captured(), vsp };
  const alone: Transfer[] = [];
  const joined: string[] = [];
  const keep = keepExitWith(
    'live',
    [summaryOf(record)],
    async (transfers) => {
      alone.push(...transfers);
      return true;
    },
    async (of) => {
      joined.push(of);
      return true;
    },
  );
  const items = { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' } as const;
  const arrival = { vsp: 'V01', channel: 'phone', source: 'typed', receivedAt: now.toISOString() } as const;
  await keep({ clientTrackId: clientTrackId.parse(id), ...items }, arrival);
  expect([joined.length, alone.length]).toEqual(vsp === 'V01' ? [1, 0] : [0, 1]);
});

it.each([
  ['unknown', '2026-11-21', []],
  ['joins', '2026-11-21', [captured()]],
  ['other-vsp', '2026-11-21', [{ ...captured(), vsp: 'V02' }]],
  ['before-entry', '2026-11-18', [captured()]],
] as const)('the inbox tells why an exit waits: %s', (why, exitDate, records) => {
  const alone = exitOn(exitDate);
  expect([...exitWaits([alone, ...records].map(summaryOf))]).toEqual([[alone.id, why]]);
});
