import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ageKind } from '../../lib/exchange/age-file';
import { openPackage } from '../../lib/exchange/open-package';
import { newPartner, verified } from '../../lib/exchange/partner';
import { openWithPassphrase, sealWithPassphrase } from '../../lib/exchange/passphrase-file';
import { sealPackage } from '../../lib/exchange/seal-package';
import { idReturnRow, now, twoDesks } from '../../scripts/prove/exchange/invented-desks';
import { readAge, writeAge } from '../../scripts/prove/exchange/plain-age';

/** What docs/exchange-format.md says, once more and without the product's code. */
function prefixed(parts: string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    }),
  );
}
const fingerprint = (recipient: string, signKey: string) =>
  createHash('sha256')
    .update(prefixed(['transfer-desk-card/1', recipient, signKey]))
    .digest('hex')
    .slice(0, 32);

describe('packages and other programs', () => {
  it('what we seal is opened by a second reader of age files, and says what the page about the format says', async () => {
    const { toVsp, vsp } = await twoDesks();
    const row = idReturnRow();
    const sealed = await sealPackage({ purpose: 'idReturn', rows: [{ vsp: 'V01', row }] }, toVsp);
    if (!sealed.ok) throw new Error(sealed.reason);
    const text = readAge(sealed.file, { identity: vsp.keys.identity });
    expect(text).toHaveLength(4096);
    const [payload = '', empty, note = ''] = text.toString('utf8').trimEnd().split('\n');
    const { card } = toVsp.keys;
    expect(empty).toBe('');
    expect(note).toMatch(new RegExp(`^— ${fingerprint(card.recipient, card.signKey)} [A-Za-z0-9+/]{86}==$`));
    expect(JSON.parse(payload)).toEqual({
      format: 'transfer-desk-package',
      version: 1,
      id: sealed.id,
      environment: 'live',
      createdAt: '2026-11-23T15:00:00.000Z',
      expiresAt: '2026-12-23T15:00:00.000Z',
      purpose: 'idReturn',
      sender: card,
      recipient: fingerprint(toVsp.to.card.recipient, toVsp.to.card.signKey),
      rows: [row],
    });
  });

  it('what another program writes by the page about the format is taken', async () => {
    const { vsp } = await twoDesks();
    const pair = generateKeyPairSync('ed25519');
    const signKey = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    // Any recipient will do for the sender: nothing is sent back.
    const sender = { recipient: vsp.keys.card.recipient, signKey };
    const recipient = fingerprint(vsp.keys.card.recipient, vsp.keys.card.signKey);
    const row = idReturnRow();
    const payload = JSON.stringify({
      format: 'transfer-desk-package',
      version: 1,
      id: crypto.randomUUID(),
      environment: 'live',
      createdAt: '2026-11-22T15:00:00Z',
      expiresAt: '2026-12-22T15:00:00Z',
      sender,
      recipient,
      purpose: 'idReturn',
      rows: [row],
    });
    const from = fingerprint(sender.recipient, sender.signKey);
    const signed = prefixed(['transfer-desk-package/1', from, recipient, payload]);
    const signature = sign(null, signed, createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }))).toString('base64');
    const text = Buffer.from(`${payload}\n\n— ${from} ${signature}\n`);
    const padded = Buffer.concat([text, Buffer.alloc(4096 - text.length, ' ')]);
    const agency = verified(await newPartner({ kind: 'agency', name: 'Zz County Agency', card: sender }, now), now);
    const opened = await openPackage(writeAge(padded, { recipient: vsp.keys.card.recipient }), { ...vsp, partners: [agency] });
    expect(opened).toMatchObject({ ok: true, payload: { rows: [row] } });
  });
});

describe('files with a passphrase', () => {
  const passphrase = 'zz lantern orchard pebble velvet';

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes that another program sealed open as they were', async (length) => {
    const bytes = crypto.getRandomValues(new Uint8Array(Math.min(length, 65_536)));
    const text = new Uint8Array(length);
    for (let at = 0; at < length; at += 65_536) text.set(bytes.subarray(0, length - at), at);
    const file = writeAge(text, { passphrase, logN: 10 });
    expect(ageKind(file)).toBe('passphrase');
    expect(await openWithPassphrase(file, passphrase)).toEqual({ ok: true, bytes: text });
  });

  it('ours open in another program, with a guess at its usual cost', async () => {
    const file = await sealWithPassphrase(new TextEncoder().encode('reference,id,date'), passphrase);
    expect(Buffer.from(file).toString('latin1', 0, 80)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
    expect(readAge(file, { passphrase }).toString()).toBe('reference,id,date');
  });

  it('open also in the armor that fits into a mail', async () => {
    const file = Buffer.from(writeAge(new TextEncoder().encode('Zz'), { passphrase, logN: 10 })).toString('base64');
    const lines = file.match(/.{1,64}/g) ?? [];
    const armored = ['-----BEGIN AGE ENCRYPTED FILE-----', ...lines, '-----END AGE ENCRYPTED FILE-----', ''].join('\r\n');
    expect(await openWithPassphrase(new TextEncoder().encode(armored), passphrase)).toMatchObject({ ok: true });
    const cut = new TextEncoder().encode(armored.slice(0, -40));
    expect(await openWithPassphrase(cut, passphrase)).toEqual({ ok: false, reason: 'file-damaged' });
  });
});
