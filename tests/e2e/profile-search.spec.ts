import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDesk } from '../../scripts/browser/launch';
import { plantControls } from '../../scripts/browser/profile-control';
import { searchProfile } from '../../scripts/browser/profile-search';

test('finds a value in the profile however the browser keeps it, and no value that is not there', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'transfer-desk-'));
  try {
    const desk = await openDesk({ profileDir });
    const controls = await plantControls(desk.context);
    await desk.close();
    const hits = searchProfile(profileDir, [...controls.map((control) => control.value), 'Zznobody']);
    const found = controls.filter((control) => hits.some((hit) => hit.value === control.value));
    expect(found.map((control) => control.kept)).toEqual(['local-storage', 'two-byte text', 'packed table', 'packed value']);
    expect(hits.filter((hit) => hit.value === 'Zznobody')).toEqual([]);
  } finally {
    rmSync(profileDir, { recursive: true, force: true });
  }
});
