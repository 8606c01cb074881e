import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { todayOf } from '../../lib/fill/dates';
import { receiveFile } from '../../lib/intake/receive-file';
import { chooseFiles } from '../../scripts/browser/choose-files';
import { kindPath, mixedKinds, writeMixedFiles } from '../../scripts/journey/mixed-files';
import { expect, test } from './harness';

test('receives 200 mixed files: a line for each in their order, every cell accounted for, no form dropped', async ({ panel, user }) => {
  test.setTimeout(300_000);
  const today = todayOf(new Date());
  const known = await Promise.all(
    mixedKinds.map(async (kind) => [kind, await receiveFile(new Uint8Array(readFileSync(kindPath(kind))), { today })] as const),
  );
  const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-'));
  const files = writeMixedFiles(folder, 200);
  const expected = files.map(({ kind }) => known.find(([name]) => name === kind)?.[1]);
  const complete = expected.flatMap((file) => [...(file?.entries ?? []), ...(file?.exits ?? [])].filter(({ result }) => result.form));

  await user.beginReceiving('V01');
  await chooseFiles(
    panel,
    files.map(({ path }) => path),
  );
  await expect(panel.getByRole('main').getByText('200 of 200 files read')).toBeVisible({ timeout: 240_000 });
  rmSync(folder, { recursive: true });

  await expect(panel.getByRole('button', { name: `Keep all ${complete.length} complete forms` })).toBeEnabled();
  await expect(panel.locator('.file-line h2.sensitive')).toHaveText(files.map(({ name }) => name));
  const lines = await panel.locator('.file-line').allTextContents();
  const said = lines.map((line) => /(\d+) cells? in the file: (\d+) used, (\d+) refused/.exec(line)?.slice(1).map(Number));
  expect(said).toEqual(expected.map((file) => file && [file.cells.found, file.cells.used, file.cells.refused]));
});
