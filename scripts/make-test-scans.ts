import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/**
 * Writes the scans, faxes and photos of tests/forms out of flattened.pdf, with the programs that make such files: pdftoppm and
 * ImageMagick. Nobody in them exists. Run: npx jiti scripts/make-test-scans.ts
 */
const target = fileURLToPath(new URL('../tests/forms/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-scans-'));
const within = (name: string): string => join(folder, name);
const convert = (...options: string[]): Buffer => execFileSync('convert', options);

execFileSync('pdftoppm', ['-r', '110', '-gray', '-png', '-singlefile', join(target, 'flattened.pdf'), within('page')]);
const page = within('page.png');
const blackAndWhite = [page, '-threshold', '62%'];

interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
  /** As the PDF names how the picture is packed. */
  packed: Record<string, string | number | Record<string, number>>;
}

/** A picture on each page and nothing else, as scanners and fax servers write it. */
async function scan(name: string, pictures: Picture[]): Promise<void> {
  const document = await PDFDocument.create();
  for (const { data, width, height, packed } of pictures) {
    const sheet = document.addPage([612, (612 * height) / width]);
    const image = document.context.stream(data, { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, ...packed });
    sheet.node.setXObject(PDFName.of('Scan'), document.context.register(image));
    const draw = document.context.stream(`${sheet.getWidth()} 0 0 ${sheet.getHeight()} 0 0 cm /Scan Do`);
    sheet.node.set(PDFName.Contents, document.context.register(draw));
  }
  writeFileSync(join(target, name), await document.save());
}

function sizeOf(file: string): { width: number; height: number } {
  const [width = 0, height = 0] = execFileSync('identify', ['-format', '%w %h', file]).toString().split(' ').map(Number);
  return { width, height };
}

/** What stands under a number in the directory of a TIFF in Intel's order. */
function tagOf(tiff: Buffer, wanted: number): number {
  const directory = tiff.readUInt32LE(4);
  for (let at = directory + 2; at < directory + 2 + 12 * tiff.readUInt16LE(directory); at += 12) {
    if (tiff.readUInt16LE(at) === wanted) return tiff.readUInt16LE(at + 2) === 3 ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8);
  }
  throw new Error(`The TIFF has no ${wanted}.`);
}

/** Group 4, what every fax machine speaks: the one strip of a TIFF. */
function fax(...turned: string[]): Picture {
  const oneStrip = ['-endian', 'LSB', '-define', 'tiff:rows-per-strip=9999', '-define', 'tiff:fill-order=msb'];
  convert(...blackAndWhite, ...turned, '-compress', 'Group4', ...oneStrip, within('fax.tiff'));
  const tiff = readFileSync(within('fax.tiff'));
  const [width, height, from, length] = [256, 257, 273, 279].map((tag) => tagOf(tiff, tag));
  if (width === undefined || height === undefined || from === undefined || length === undefined) throw new Error('no size');
  return {
    data: tiff.subarray(from, from + length),
    width,
    height,
    packed: {
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
      Filter: 'CCITTFaxDecode',
      DecodeParms: { K: -1, Columns: width, Rows: height },
    },
  };
}

await scan('fax.pdf', [fax(), fax('-rotate', '180')]);
convert(page, '-resize', '50%', '-quality', '40', within('small.jp2'));
await scan('scan-jpeg2000.pdf', [
  { data: readFileSync(within('small.jp2')), ...sizeOf(within('small.jp2')), packed: { Filter: 'JPXDecode' } },
]);
convert(page, '-resize', '55%', '-rotate', '90', '-quality', '45', '-strip', join(target, 'photo.jpg'));
convert(...blackAndWhite, '-depth', '1', '-strip', join(target, 'fax.png'));
rmSync(folder, { recursive: true });
