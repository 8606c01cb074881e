import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';
import type { FileOptions, ReceivedFile } from '../../lib/intake/received-file';

const receive = (bytes: Uint8Array, options: Partial<FileOptions> = {}): Promise<ReceivedFile> =>
  receiveFile(bytes, { today: '2026-11-22', ...options });
const pdf = (name: string) => receive(new Uint8Array(readFileSync(new URL(`../forms/exits/${name}.pdf`, import.meta.url))));
const text = (content: string, options?: Partial<FileOptions>) => receive(new TextEncoder().encode(content), options);
const refusedOf = ({ exits, refusals }: ReceivedFile): string[] =>
  [...refusals, ...exits.flatMap(({ result }) => result.refusals)].map(({ where, reason }) => `${where} ${reason}`);

const titles = 'ClientTrack ID,Exit date,Destination,Kind of subsidy,Reason for leaving';
const good = {
  clientTrackId: '5550142',
  exitDate: '2026-11-20',
  destination: 435,
  destinationSubsidyType: 431,
  reason: 'housed-via-referral',
};

describe('a received exit form', () => {
  it('as PDF becomes an exit, known by its ClientTrack ID', async () => {
    const file = await pdf('good');
    expect(file.exits[0]?.result.form).toEqual(good);
    expect(file.cells).toEqual({ found: 5, used: 5, refused: 0 });
    expect(file.entries).toEqual([]);
  });

  it('in Spanish says the same in the same codes', async () => {
    const { exits } = await pdf('good-spanish');
    expect(exits[0]?.result.form).toEqual({
      clientTrackId: '5550142',
      exitDate: '2026-11-20',
      destination: 313,
      reason: 'lost-contact',
    });
  });

  it('filled in with a viewer of a browser is received whole', async () => {
    const { exits } = await pdf('viewer-filled');
    expect(exits[0]?.result.form).toEqual({ clientTrackId: '5550142', exitDate: '2026-11-20', destination: 410, reason: 'lost-contact' });
  });

  it.each([
    ['no-subsidy', 'destinationSubsidyType missing'],
    ['name-for-id', 'clientTrackId not-an-id'],
  ])('as PDF is not taken while something is wrong: %s', async (name, refusal) => {
    const file = await pdf(name);
    expect(refusedOf(file)).toEqual([refusal]);
    expect(file.exits[0]?.result.form).toBeUndefined();
  });

  it('as a table has one exit in each row, in words or in the numbers of HUD', async () => {
    const file = await text(`${titles}\n5550142,2026-11-20,435,431,Housed through a referral\n5550143,2026-11-20,Deceased,,contact lost`);
    expect(file.exits.map(({ row, result }) => [row, result.form?.destination])).toEqual([
      [2, 435],
      [3, 24],
    ]);
    expect(file.cells).toEqual({ found: 9, used: 9, refused: 0 });
  });

  it('as JSON is an exit too', async () => {
    const exit = { ...good, destination: '435', destinationSubsidyType: 431, exitReason: good.reason, reason: undefined };
    const file = await text(JSON.stringify({ form: 'TD-EXIT-1', exits: [exit] }));
    expect(file.exits[0]?.result.form).toEqual(good);
  });

  it('asks for the order of dates that can be read both ways', async () => {
    const table = `${titles}\n5550142,03/04/2026,410,,withdrew`;
    expect((await text(table)).question).toBe('day-order');
    expect((await text(table, { dayOrder: 'day-first' })).exits[0]?.result.form?.exitDate).toBe('2026-04-03');
  });

  it('has no subsidy beside a destination that has none', async () => {
    expect(refusedOf(await text(`${titles}\n5550142,2026-11-20,410,431,withdrew`))).toEqual(['destinationSubsidyType subsidy-not-asked']);
  });

  it('does not take the destination that asks for free text', async () => {
    expect(refusedOf(await text(`${titles}\n5550142,2026-11-20,17,,withdrew`))).toEqual(['destination not-offered']);
  });

  it('is not mistaken for the exits of an HMIS export, nor such an export for it', async () => {
    const file = await text('ExitID,EnrollmentID,PersonalID,ExitDate,Destination\nZz1,Zz2,Zz3,2026-11-20,435');
    expect(refusedOf(file)).toEqual(['file hmis-export']);
  });

  it('keeps no cell that the form does not have', async () => {
    const file = await text(`${titles},Remarks\n5550142,2026-11-20,410,,withdrew,Zz note`);
    expect(refusedOf(file)).toEqual(['column.F not-one-of-the-six']);
    expect(file.cells).toEqual({ found: 5, used: 4, refused: 1 });
  });
});
