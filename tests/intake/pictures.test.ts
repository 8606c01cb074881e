import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureKind } from '../../lib/intake/picture-kind';
import { receiveFile } from '../../lib/intake/receive-file';
import { isPicture } from '../../lib/intake/received-file';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../forms/${name}`, import.meta.url)));

describe('a form that came as a picture', () => {
  it.each(['fax.png', 'photo.jpg', 'fax.pdf', 'flattened.pdf'])(
    'has no fields to read, and can be typed while looking at it: %s',
    async (name) => {
      expect(isPicture(await receiveFile(bytesOf(name), { today: '2026-11-22' }))).toBe(true);
    },
  );

  it.each(['good.pdf', 'javascript.pdf', 'damaged.pdf'])('is not what is read or refused for another reason: %s', async (name) => {
    expect(isPicture(await receiveFile(bytesOf(name), { today: '2026-11-22' }))).toBe(false);
  });

  it('says how large it is before it is unpacked', () => {
    expect(pictureKind(bytesOf('fax.png'))).toEqual({ kind: 'png', pixels: 935 * 1210 });
    expect(pictureKind(bytesOf('photo.jpg'))).toEqual({ kind: 'jpeg', pixels: 514 * 666 });
  });

  it('has no size when it is cut short', () => {
    expect(pictureKind(bytesOf('photo.jpg').subarray(0, 40))).toEqual({ kind: 'jpeg', pixels: 0 });
    expect(pictureKind(bytesOf('fax.png').subarray(0, 20))).toBeUndefined();
  });
});
