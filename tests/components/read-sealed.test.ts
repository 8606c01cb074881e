import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyReceipt } from '../../components/exchange/apply-receipt';
import type { FileLine } from '../../components/intake/file-line';
import { keepingOf } from '../../components/intake/keeping';
import { completeForms } from '../../components/intake/listed-form';
import { type ReadSealed, readPackage, readWithPassphrase, type SealedTools } from '../../components/intake/read-sealed';
import { sealOf } from '../../components/intake/seal-of';
import { standingOf } from '../../components/intake/standing-of';
import { takeWhenKept } from '../../components/intake/take-when-kept';
import { cardOf, type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, type Partner, verified } from '../../lib/exchange/partner';
import { sealWithPassphrase } from '../../lib/exchange/passphrase-file';
import { type PackageContent, sealPackage } from '../../lib/exchange/seal-package';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { receiveFile } from '../../lib/intake/receive-file';
import { captureId, type Move, returned } from '../../lib/lifecycle/moves';
import { summaryOf } from '../../lib/lifecycle/summary';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys } from '../../lib/store/exchange-keys';
import { readPackages } from '../../lib/store/packages';
import { addPartner } from '../../lib/store/partners';
import { addTransfers, changeTransfer, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedForm, inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from '../store/open-desk';

const now = new Date();
const today = now.toISOString().slice(0, 10);
const ref = newTransferRef();

let db: Database;
let vault: Vault;
let theirs: ExchangeKeys;
let vsp: Partner;
let agency: Partner;
let here: Transfer[];

beforeEach(async () => {
  ({ db, vault } = await openDesk());
  const own = await ensureExchangeKeys(db, vault, now);
  theirs = await newExchangeKeys(now);
  vsp = verified(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: cardOf(theirs) }, now), now);
  agency = verified(await newPartner({ kind: 'agency', name: 'Zz Agency', card: cardOf(own) }, now), now);
  here = [];
});

const tools = (): SealedTools => ({
  db,
  vault,
  read: async (file) => receiveFile(new Uint8Array(await file.arrayBuffer()), { today }),
  confirm: (rows, alias) =>
    applyReceipt(rows, alias, {
      open: { db, vault },
      summaries: here.map(summaryOf),
      perform: async (id, move) => (await changeTransfer(db, vault, id, move)).ok,
    }),
});

async function fileOf(content: PackageContent): Promise<File> {
  const made = await sealPackage(content, { keys: theirs, to: agency, environment: 'live', now });
  if (!made.ok) throw new Error(made.reason);
  return new File([made.file], made.name);
}
const { items, referrals, unmetNeeds } = inventedForm();
const row = {
  ref,
  items,
  referrals: referrals.map(({ service, provider }) => ({ service, provider })),
  unmetNeeds: unmetNeeds.map(({ category, reason }) => ({ category, reason })),
};
const forms = (): Promise<File> => fileOf({ purpose: 'enrollment', rows: [row] });

const lineOf = ({ result, sealed }: ReadSealed): FileLine => ({ id: 0, name: 'zz.age', state: 'read', result, sealed, kept: [] });

describe('a sealed file at the agency', () => {
  it('holds the same form as a JSON file would, with the reference and the alias of its VSP', async () => {
    await addPartner(db, vault, vsp);
    const came = await readPackage(await forms(), tools());
    expect(came.sealed).toMatchObject({ is: 'forms', rows: [{ vsp: 'V01', ref }] });
    expect(came.result).toMatchObject({ kind: 'package', cells: { refused: 0 }, refusals: [] });
    expect(came.result?.entries[0]?.result.form?.items).toEqual(items);
  });

  it('of an unknown sender waits in the vault and shows no row; it opens once the words were compared', async () => {
    const file = await forms();
    const came = await readPackage(file, tools());
    expect(came.result).toBeUndefined();
    expect(came.sealed).toEqual({ is: 'waiting', reason: 'unknown-sender', rows: 1, card: cardOf(theirs) });
    expect((await readPackages(db, vault)).waiting).toHaveLength(1);
    await addPartner(db, vault, vsp);
    expect((await readPackage(file, tools())).sealed).toMatchObject({ is: 'forms' });
  });

  it('is never taken twice, and before everything in it is kept it opens again', async () => {
    await addPartner(db, vault, vsp);
    const file = await forms();
    const line = lineOf(await readPackage(file, tools()));
    expect((await readPackage(file, tools())).sealed).toMatchObject({ is: 'forms' });
    await takeWhenKept({ db, vault }, [line], () => undefined);
    expect((await readPackage(file, tools())).sealed).toMatchObject({ is: 'forms' });
    await takeWhenKept({ db, vault }, [{ ...line, kept: [0] }], () => undefined);
    expect((await readPackage(file, tools())).sealed).toEqual({ is: 'refused', reason: 'replayed' });
  });

  it('is kept once, although two windows keep it at the same moment', async () => {
    await addPartner(db, vault, vsp);
    const file = await forms();
    const keepAll = async (transfers: Transfer[]) => {
      await addTransfers(db, vault, transfers);
      return true;
    };
    const window = async () => {
      const line = lineOf(await readPackage(file, tools()));
      const arrival = { channel: 'portal', vsp: 'V01', receivedAt: now.toISOString() } as const;
      await keepingOf(arrival, 'live', keepAll, async () => undefined).listed([{ line, place: 0 }], () => undefined);
    };
    await Promise.all([window(), window()]);
    expect(await db.transfers.count()).toBe(1);
  });

  it('names a form whose reference is here already, and keeps it no second time', async () => {
    await addPartner(db, vault, vsp);
    const line = lineOf(await readPackage(await forms(), tools()));
    const known = summaryOf({ ...inventedTransfer(), ref });
    const standing = (form: { line: FileLine; place: number }) => standingOf(form, new Map([[ref, known]]), [known]);
    expect(standing({ line, place: 0 })).toBe('taken');
    const others = { ...known, vsp: 'V02', state: 'returned-to-vsp' as const };
    expect(standingOf({ line, place: 0 }, new Map([[ref, others]]), [others])).toBe('taken');
    expect(completeForms([line], (form) => standing(form) !== undefined)).toEqual([]);
    expect(standingOf({ line, place: 0 }, new Map(), [])).toBeUndefined();
  });

  it('lets a form that was sent back come again under its reference', async () => {
    await addPartner(db, vault, vsp);
    const line = lineOf(await readPackage(await forms(), tools()));
    const waits = { ...summaryOf({ ...inventedTransfer(), ref }), state: 'returned-to-vsp' as const };
    expect(standingOf({ line, place: 0 }, new Map([[ref, waits]]), [waits])).toBeUndefined();
  });

  it('keeps no exit whose reference stands for another ClientTrack ID here', async () => {
    await addPartner(db, vault, vsp);
    const exit = {
      ref,
      clientTrackId: clientTrackId.parse('70012345'),
      exitDate: today,
      destination: 410,
      reason: 'housed-other',
    } as const;
    const line = lineOf(await readPackage(await fileOf({ purpose: 'exit', rows: [exit] }), tools()));
    expect(line.result?.exits[0]?.result.form).toMatchObject({ clientTrackId: '70012345' });
    const known = (id: string) => new Map([[ref, summaryOf({ ...inventedTransfer(), ref, clientTrackId: clientTrackId.parse(id) })]]);
    expect(standingOf({ line, place: 0 }, known('70099999'), [])).toBe('id-differs');
    expect(standingOf({ line, place: 0 }, known('70012345'), [])).toBeUndefined();
  });
});

describe('an exit in a sealed file', () => {
  it('ends no household of another VSP: it is named and not kept', async () => {
    await addPartner(db, vault, vsp);
    const exit = {
      ref,
      clientTrackId: clientTrackId.parse('70012345'),
      exitDate: today,
      destination: 410,
      reason: 'housed-other',
    } as const;
    const line = lineOf(await readPackage(await fileOf({ purpose: 'exit', rows: [exit] }), tools()));
    const captured = captureId({ ...inventedTransfer(), vsp: 'V02' }, '70012345', now);
    if (!captured.ok) throw new Error(captured.reason);
    const of = (alias: string) => [summaryOf({ ...captured.transfer, vsp: alias })];
    expect(standingOf({ line, place: 0 }, new Map(), of('V02'))).toBe('other-vsp');
    expect(standingOf({ line, place: 0 }, new Map(), of('V01'))).toBeUndefined();
  });
});

describe('two windows', () => {
  it('give the form of one file one and the same record', async () => {
    await addPartner(db, vault, vsp);
    const file = await forms();
    const ids = (came: ReadSealed) => (came.sealed?.is === 'forms' ? came.sealed.rows.map(({ id }) => id) : []);
    const [one, other] = [await readPackage(file, tools()), await readPackage(file, tools())];
    expect(ids(one)).toHaveLength(1);
    expect(ids(other)).toEqual(ids(one));
  });
});

describe('a receipt of a VSP', () => {
  const must = (move: Move): Transfer => {
    if (!move.ok) throw new Error(move.reason);
    return move.transfer;
  };
  const given = (id: string, alias = 'V01') =>
    must(returned(must(captureId({ ...inventedTransfer(), vsp: alias }, id, now)), 'sealed_package', now));

  it('confirms each ID whose digits are right and names every other row; of another VSP it says nothing', async () => {
    await addPartner(db, vault, vsp);
    const [right, wrong, other, unsent] = [given('70012345'), given('70012346'), given('70099999', 'V02'), captureOnly('70055555')];
    here = [right, wrong, other, unsent];
    await addTransfers(db, vault, here);
    const rows = [
      { ref: right.ref, lastFour: '2345' },
      { ref: wrong.ref, lastFour: '9999' },
      { ref: other.ref, lastFour: '9999' },
      { ref: unsent.ref, lastFour: '5555' },
    ];
    const file = await fileOf({ purpose: 'receipt', rows });
    const came = await readPackage(file, tools());
    const states = came.sealed?.is === 'receipt' ? came.sealed.lines.map(({ state }) => state) : [];
    expect(states).toEqual(['done', 'digits-differ', 'not-ours', 'not-now']);
    expect((await readTransfer(db, vault, right.id))?.acknowledgedAt).toBeDefined();
    for (const { id } of [wrong, other, unsent]) expect((await readTransfer(db, vault, id))?.acknowledgedAt).toBeUndefined();
    expect((await readPackage(file, tools())).sealed).toEqual({ is: 'refused', reason: 'replayed' });
  });

  const captureOnly = (id: string) => must(captureId(inventedTransfer(), id, now));
});

describe('a file with a passphrase', () => {
  it('is known by its first bytes, asks for its passphrase until it is right, and is then read like any other', async () => {
    const pdf = new Uint8Array(await readFile(new URL('../forms/good.pdf', import.meta.url)));
    const file = new File([await sealWithPassphrase(pdf, 'zz copper window gentle harbor meadow')], 'form.pdf.age');
    expect(await sealOf(file)).toBe('passphrase');
    expect(await sealOf(await forms())).toBe('package');
    expect(await sealOf(new File([pdf], 'form.age'))).toBeUndefined();
    expect((await readWithPassphrase(file, undefined, tools())).sealed).toEqual({ is: 'passphrase' });
    const wrong = await readWithPassphrase(file, 'zz another window gentle harbor meadow', tools());
    expect(wrong.sealed).toEqual({ is: 'passphrase', problem: 'wrong-file-passphrase' });
    const right = await readWithPassphrase(file, 'zz copper window gentle harbor meadow', tools());
    expect(right.file.name).toBe('form.pdf');
    expect(right.result).toMatchObject({ kind: 'pdf' });
    expect(right.result?.entries).toHaveLength(1);
  });
});
