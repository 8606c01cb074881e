import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rowId } from '../../lib/exchange/row-id';

const id = '5f8a2c7e-0b1d-4e3f-9a6b-7c8d9e0f1a2b';

it('a row of a package is the same record in every window, and no other', async () => {
  const ids = await Promise.all([
    rowId(id, 'T-8Q2M-4ZKA'),
    rowId(id, 'T-8Q2M-4ZKA'),
    rowId(id, 'T-9Q2M-4ZKB'),
    rowId(crypto.randomUUID(), 'T-8Q2M-4ZKA'),
  ]);
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
  for (const each of ids) expect(z.uuid().safeParse(each).success).toBe(true);
});
