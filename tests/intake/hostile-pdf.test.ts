import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';

const options = { today: '2026-11-22' };
const megabytes = (count: number): number => count * 1024 * 1024;

/** A PDF whose one part unpacks to as much as is asked for. */
function bomb(type: 'ObjStm' | 'XRef', size: number, rounds = 1): Uint8Array {
  let packed: Buffer = Buffer.alloc(size, ' ');
  for (let round = 0; round < rounds; round += 1) packed = deflateSync(packed);
  const filters = Array(rounds).fill('/FlateDecode').join(' ');
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /${type} /N 1 /First 8 /Size 2 /W [1 2 1] /Filter [${filters}] /Length ${packed.length} >>\nstream\n`;
  const tail = '\nendstream\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 2 0 R >>\nstartxref\n0\n%%EOF\n';
  return new Uint8Array(Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]));
}

describe('a PDF made to harm', () => {
  it.each([
    ['objects', bomb('ObjStm', megabytes(400))],
    ['objects packed twice', bomb('ObjStm', megabytes(100), 2)],
    ['a table of contents', bomb('XRef', megabytes(100))],
  ])('is refused when it unpacks to hundreds of megabytes: %s', async (_, file) => {
    const before = process.memoryUsage().arrayBuffers;
    const { entries, refusals } = await receiveFile(file, options);
    expect(refusals).toEqual([{ where: 'file', reason: 'unpacks-too-large', severity: 'hard' }]);
    expect(entries).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(megabytes(64));
  });

  it('is refused by its size before anybody looks inside', async () => {
    const { refusals } = await receiveFile(new Uint8Array(megabytes(11)), options);
    expect(refusals.map(({ reason }) => reason)).toEqual(['too-large']);
  });
});
