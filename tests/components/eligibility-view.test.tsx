// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EligibilityView } from '../../components/eligibility/eligibility-view';
import { OpenVaultContext } from '../../components/open-vault';
import { Announcer } from '../../components/ui/announcer';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import type { SheetReader } from '../../lib/eligibility/open-sheet-reader';
import { readMatrixFile } from '../../lib/eligibility/read-matrix-file';
import type { Database } from '../../lib/store/database';
import { changeMatrix, readMatrix } from '../../lib/store/eligibility';
import type { Vault } from '../../lib/vault/envelope';
import { entry } from '../eligibility/invented-entry';
import { openDesk } from '../store/open-desk';
import { button, press, render, type } from './render';

const now = new Date('2026-11-22T12:00:00');
let db: Database;
let vault: Vault;

// The browser's; jsdom has none.
beforeAll(() => {
  globalThis.IntersectionObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords = () => [];
    root = null;
    rootMargin = '';
    thresholds = [];
    scrollMargin = '';
  };
});
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

/** Looks again after each change of the view, however long a busy machine takes to it; only the test's own limit ends it. */
async function until(look: () => void): Promise<void> {
  for (;;) {
    await act(async () => undefined);
    const changed = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve(undefined);
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    try {
      return look();
    } catch {
      await changed;
    }
  }
}
const keepEntries = (...entries: MatrixEntry[]) => changeMatrix(db, vault, (before) => ({ ...before, entries }));

/** Reads as the worker does; there is no worker here. */
const openReader = (): SheetReader => ({
  read: async (file, options) => readMatrixFile({ bytes: new TextEncoder().encode(await file.text()), options }),
  close: () => undefined,
});

async function open(heading = 'Eligibility Matrix', language: 'en' | 'es' = 'en') {
  let hasLeft = false;
  const view = await render(
    <Announcer>
      <OpenVaultContext value={{ db, vault }}>
        <EligibilityView
          now={now}
          openReader={openReader}
          onBack={() => {
            hasLeft = true;
          }}
        />
      </OpenVaultContext>
    </Announcer>,
    language,
  );
  await until(() => expect(view.querySelector('h1')?.textContent).toBe(heading));
  await until(() => expect(view.textContent).not.toMatch(/Opening the matrix|Abriendo/));
  return { view, hasLeft: () => hasLeft };
}

async function chooseSheet(view: HTMLElement, text: string): Promise<void> {
  const input = view.querySelector<HTMLInputElement>('input[type="file"]');
  const file = new File([text], 'zz.csv');
  if (input === null) throw new Error('no place for a sheet');
  Object.defineProperty(input, 'files', { value: [file] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await until(() => expect(view.textContent).toMatch(/in the sheet|was not read|No table/));
}

const stored = async () => (await readMatrix(db, vault))?.entries;
const projects = (view: HTMLElement) => [...view.querySelectorAll('.matrix-row .project')].map((each) => each.textContent);

describe('the view of the Eligibility Matrix', () => {
  it('says what to do when it is empty, in Spanish too', async () => {
    expect((await open()).view.textContent).toContain('No projects yet');
    const { view } = await open('Matriz de elegibilidad', 'es');
    expect(button(view, 'Cargar la hoja de la región')).toBeDefined();
  });

  it('takes in a sheet after a look at what it says, with the day it was true', async () => {
    const { view } = await open();
    await press(view, 'Take in the region’s sheet');
    await chooseSheet(view, 'Agency,Type,Takes CE\nZz Homes,RRH,yes\nZz Inn,Tents,yes');
    expect(view.textContent).toContain('2 rows in the sheet: 1 used, 1 refused');
    expect(view.textContent).toContain('Row 3, column B, Kind of project. This is not a kind of project we know.');
    expect(view.textContent).not.toContain('Tents');
    expect(button(view, 'Take in 1 project').disabled).toBe(true);
    await type(view, 'The sheet is as of', '2026-10-01');
    await press(view, 'Take in 1 project');
    await until(() => expect(projects(view)).toEqual(['Zz Homes']));
    expect(await stored()).toMatchObject([{ provider: 'Zz Homes', type: 'rrh', asOf: '2026-10-01' }]);
  });

  it('takes nothing from a sheet that is left', async () => {
    await keepEntries(entry());
    const { view } = await open();
    await press(view, 'Take in the region’s sheet');
    await chooseSheet(view, 'Agency,Type\nZz Homes,RRH');
    await press(view, 'Back');
    expect((await stored())?.length).toBe(1);
  });

  it('adds a project by hand, and says which answers need a change', async () => {
    const { view } = await open();
    await press(view, 'Add a project');
    await press(view, 'Save this project');
    expect(view.textContent).toContain('2 answers need a change.');
    await type(view, 'Provider', 'Zz Harbor Homes');
    await act(async () => {
      const select = [...view.querySelectorAll('select')].find((each) => each.labels[0]?.textContent === 'Kind of project');
      if (select === undefined) throw new Error('no kind of project');
      select.value = 'psh';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(view, 'Save this project');
    await until(() => expect(projects(view)).toEqual(['Zz Harbor Homes']));
    expect(await stored()).toMatchObject([{ provider: 'Zz Harbor Homes', type: 'psh', takesCeReferrals: 'unknown', asOf: '2026-11-22' }]);
  });

  it('deletes a project only on the second word', async () => {
    await keepEntries(entry({ project: 'Zz Old' }), entry({ project: 'Zz Stays', provider: 'Zz Stays' }));
    const { view } = await open();
    await act(async () => view.querySelector<HTMLButtonElement>('.matrix-row')?.click());
    await press(view, 'Delete this project');
    expect(await stored()).toHaveLength(2);
    await press(view, 'Yes, delete it');
    await until(() => expect(projects(view)).toEqual(['Zz Stays']));
  });

  it('finds by any word, and names what is out of date', async () => {
    await keepEntries(
      entry({ project: 'Zz Fresh', provider: 'Zz Fresh', criteria: 'Low income' }),
      entry({ project: 'Zz Stale', provider: 'Zz Stale', asOf: '2026-01-05' }),
    );
    const { view } = await open();
    expect(view.textContent).toContain('1 project is out of date.');
    expect(view.textContent).toContain('as of Jan 5, 2026, out of date');
    await type(view, 'Search', 'INCOME');
    expect(projects(view)).toEqual(['Zz Fresh']);
    expect(view.textContent).toContain('1 of 2 projects');
  });

  it('says so when it cannot be opened, and a new sheet may take its place', async () => {
    await keepEntries(entry());
    await db.drafts.put({ id: 'eligibility', sealed: await vault.seal('drafts', 'eligibility', 'zz') });
    const { view } = await open();
    expect(view.textContent).toContain('The matrix could not be opened.');
    await press(view, 'Take in the region’s sheet');
    await chooseSheet(view, 'Agency,Type,As of\nZz Homes,RRH,2026-10-01');
    await press(view, 'Take in 1 project');
    await until(() => expect(projects(view)).toEqual(['Zz Homes']));
  });

  it('draws 2,000 projects a part at a time', async () => {
    await keepEntries(...Array.from({ length: 2000 }, (_, at) => entry({ project: `Zz ${at}`, provider: `Zz ${at}` })));
    const { view } = await open();
    await until(() => expect(view.textContent).toContain('2,000 projects'));
    expect(projects(view).length).toBeLessThan(100);
  }, 120_000);

  it('makes no file of it while a cell holds what must not leave, and says which', async () => {
    await keepEntries(entry(), entry({ provider: 'Zz Homes', notes: 'Ask at 512-555-0142' }));
    const { view } = await open();
    await press(view, 'Save as CSV');
    await until(() => expect(view.textContent).toContain('The file was not made: this cell holds what must not leave.'));
    expect(view.textContent).toContain('Zz Homes, Notes: a phone number');
    expect(view.textContent).not.toContain('was saved');
  });
});
