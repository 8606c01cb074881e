import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCard } from '../../lib/exchange/card-text';
import { lengthPrefixed } from '../../lib/exchange/length-prefixed';
import { openPackage } from '../../lib/exchange/open-package';
import { readPackageText, writePackageText } from '../../lib/exchange/package-text';
import { openWithPassphrase } from '../../lib/exchange/passphrase-file';
import { twoDesks } from '../../scripts/prove/exchange/invented-desks';

/** Files that begin as age files do are read further than others. */
const start = new TextEncoder().encode('age-encryption.org/v1\n-> X25519 ');
const anyFile = fc
  .tuple(fc.nat(start.length), fc.uint8Array({ maxLength: 400 }))
  .map(([length, rest]) => new Uint8Array([...start.subarray(0, length), ...rest]));

it('a file of any bytes is refused with a reason, and nothing is thrown', async () => {
  const { agency } = await twoDesks();
  await fc.assert(
    fc.asyncProperty(anyFile, async (file) => {
      expect(await openPackage(file, agency)).toEqual({
        ok: false,
        reason: expect.stringMatching(/^(?:not-a-package|not-for-us|damaged)$/),
      });
      expect((await openWithPassphrase(file, 'zz')).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('a letter of any bytes is read or not, and nothing is thrown; what we write is read as it was', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
  const signature = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  const payload = fc.json().filter((text) => !text.includes('\n'));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => void readPackageText(bytes)));
  fc.assert(
    fc.property(fc.record({ payload, sender: hex, signature }), (letter) => {
      expect(readPackageText(writePackageText(letter))).toEqual(letter);
    }),
  );
});

it('any text is a card or is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `transfer-desk-card-1:live:age1${text}`),
      ),
      (text) => {
        expect(parseCard(text)).toMatchObject({ ok: false });
      },
    ),
  );
});

it('two different lists of parts are never the same bytes', () => {
  const parts = fc.array(fc.string(), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const isSame = Buffer.compare(lengthPrefixed(one), lengthPrefixed(other)) === 0;
      expect(isSame).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
