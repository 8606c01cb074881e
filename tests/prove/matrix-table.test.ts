import { expect, it } from 'vitest';
import { matrixTable } from '../../scripts/prove/matrix/table';

it('prints for every path, variation and deployment how many fields were filled, left to the person and failed', () => {
  const row = { profile: 'practice', path: 'ce_workflow', variation: 'none', filled: 33, person: 5, failed: 0, ended: 'done' };
  const rows = [
    row,
    { ...row, profile: 'txbos', filled: 30, failed: 3, ended: 'overwritten' },
    { ...row, variation: 'mixes' },
    { ...row, variation: 'mixes', filled: 20, person: 1, ended: 'login' },
  ];
  expect(matrixTable(rows)).toBe(`| path | variation | practice | txbos |
| --- | --- | --- | --- |
| ce_workflow | none | 33 / 5 / 0 | 30 / 5 / 3, overwritten |
| ce_workflow | mixes | 53 / 6 / 0, login | – |`);
});
