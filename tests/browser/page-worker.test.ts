import { afterEach, describe, expect, it } from 'vitest';
import { openPages, type Pages } from '../../lib/intake/open-pages';
import type { PageRequest } from '../../lib/intake/page-source';
import fax from '../forms/fax.pdf?url';
import faxPicture from '../forms/fax.png?url';
import flattened from '../forms/flattened.pdf?url';
import javascript from '../forms/javascript.pdf?url';
import photo from '../forms/photo.jpg?url';
import scan from '../forms/scan-jpeg2000.pdf?url';

let pages: Pages | undefined;
afterEach(() => pages?.close());

const fileAt = async (address: string): Promise<Blob> => (await fetch(address)).blob();

async function open(file: Blob): Promise<Pages> {
  const opened = await openPages(file);
  if (!('pages' in opened)) throw new Error(`not drawn: ${opened.refused}`);
  pages = opened.pages;
  return opened.pages;
}

const first: PageRequest = { page: 1, width: 600, turn: 0 };

/** How much of the page is ink, in thousandths, of its upper and its lower half. */
async function inkOf(
  document: Pages,
  request: Partial<PageRequest> = {},
): Promise<{ upper: number; lower: number; width: number; height: number }> {
  const picture = await document.draw({ ...first, ...request });
  if (picture === undefined) throw new Error('not drawn');
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const half = Math.floor(height / 2);
  const share = (top: number): number => {
    const { data } = context.getImageData(0, top, width, half);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return Math.round((4000 * dark) / data.length);
  };
  return { upper: share(0), lower: share(half), width, height };
}

describe('a document that is looked at while it is typed', () => {
  it.each([
    ['a fax in a PDF', fax],
    ['a scan packed by a scanner', scan],
    ['a form printed to a PDF', flattened],
    ['a fax as a picture', faxPicture],
  ])('is drawn as wide as asked: %s', async (_, address) => {
    const { upper, lower, width, height } = await inkOf(await open(await fileAt(address)));
    expect(width).toBe(600);
    expect(height).toBeGreaterThan(700);
    expect(upper + lower).toBeGreaterThan(20);
  });

  it('is turned when a page lies upside down', async () => {
    const document = await open(await fileAt(fax));
    expect(document.count).toBe(2);
    const upright = await inkOf(document);
    const turned = await inkOf(document, { page: 2, turn: 180 });
    expect(Math.abs(upright.upper - upright.lower)).toBeGreaterThan(3);
    expect(Math.abs(turned.upper - upright.upper)).toBeLessThan(Math.abs(turned.upper - upright.lower));
  });

  it('is turned when a photo lies on its side', async () => {
    const document = await open(await fileAt(photo));
    const { width, height } = await inkOf(document, { turn: 270 });
    expect(height).toBeGreaterThan(width);
  });

  it('is not drawn when something in it runs', async () => {
    expect(await openPages(await fileAt(javascript))).toEqual({ refused: 'javascript' });
  });

  it('is not drawn when it says that it is larger than any page', async () => {
    const bytes = new Uint8Array(await (await fileAt(faxPicture)).arrayBuffer());
    new DataView(bytes.buffer).setUint32(16, 60_000);
    expect(await openPages(new Blob([bytes]))).toEqual({ refused: 'unpacks-too-large' });
  });

  it('is not drawn when it is neither a PDF nor a picture', async () => {
    expect(await openPages(new Blob(['Zzamber Zzquillstone']))).toEqual({ refused: 'not-a-pdf' });
  });

  it('is ended at the deadline, while the panel goes on', async () => {
    const endless = new Blob([`%PDF-1.7\n${'Zz 0 obj << /Zz '.repeat(262_144)}\nstartxref\n0\n%%EOF\n`]);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    const opened = await openPages(endless, 4000);
    clearInterval(ticking);
    expect(opened).toEqual({ refused: 'too-slow' });
    expect(ticks).toBeGreaterThan(40);
  });
});
