import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type Journal, openJournal } from './journal';

export interface Caseworker {
  journal: Journal;
  login(): Promise<void>;
  startCeWorkflow(): Promise<void>;
  /** Opens a page of the Clients workspace from its menu. */
  openOption(group: string, option: string): Promise<void>;
  /** Opens the magnifier of a field, searches for what stands there, and clicks the row of that text. In a grid the first row is 1. */
  pickInDialog(label: string, rowText: string, row?: number): Promise<void>;
  /** Opens the menu of the first row of a list and takes an entry of it. */
  rowAction(label: string): Promise<void>;
  /** Presses one of ClientTrack's own buttons with the mouse and waits for the next document. */
  press(buttonName: string): Promise<void>;
  /** Picks an option of a list, a radio group or a group of tick boxes. In a grid the label is the column's, and the first row is 1. */
  choose(label: string, optionText: string, row?: number): Promise<void>;
  type(label: string, text: string, row?: number): Promise<void>;
  /** Ticks or unticks one box. */
  tick(label: string, row?: number): Promise<void>;
  /** The heading of the page in the frame. */
  heading(): Promise<string>;
}

const frameSelector = 'iframe[id^="TabFrame_"]:visible';
const answerLimitMs = 15_000;

/** A label as a person reads it: without the required mark, the colon, the help icon. A line break in it is no space. */
function labelled(label: string) {
  const words = label
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^[\\s*]*${words.join('\\s*')}[\\s*:?]*$`);
}

async function cellOf(frame: FrameLocator, label: string, row?: number) {
  if (row === undefined) {
    const ownLabel = frame.locator('td.LabelStyle').filter({ has: frame.locator('label:visible', { hasText: labelled(label) }) });
    return ownLabel.locator('xpath=following-sibling::td[1]');
  }
  const grid = frame.locator('table.ResultSet').filter({ has: frame.locator('thead th', { hasText: labelled(label) }) });
  const headings = await grid.locator('thead th').allInnerTexts();
  const column = headings.findIndex((heading) => labelled(label).test(heading));
  return grid
    .locator('tbody > tr')
    .nth(row - 1)
    .locator(`> :nth-child(${column + 1})`);
}

async function contentFrame(page: Page) {
  const handle = await page.locator(frameSelector).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('ClientTrack shows no content frame');
  return frame;
}

/** Every Save, Next or menu click loads a new document into the frame: wait for that one, not for a time. */
async function untilNextDocument(page: Page, act: () => Promise<void>) {
  const frame = await contentFrame(page);
  const replaced = page.waitForEvent('framenavigated', { predicate: (each) => each === frame, timeout: answerLimitMs });
  await Promise.all([replaced, act()]);
  await frame.waitForLoadState('load');
}

/** The script that plays the person in ClientTrack's tab: real clicks and keys only, each written down. */
export function caseworkerAt(page: Page, journal: Journal = openJournal()): Caseworker {
  const frame = page.frameLocator(frameSelector);

  const press = (button: Locator, name: string) => {
    return journal.record('click', `press ${name}`, 1, () => untilNextDocument(page, () => button.click()));
  };

  /** While the page asks the server about a change, its body says so. */
  const rulesAnswered = () => frame.locator('body:not(.Evaluating)').waitFor({ timeout: answerLimitMs });

  return {
    journal,
    async login() {
      await journal.click(page.locator('#UserName'), 'User name');
      await journal.type(page.locator('#UserName'), 'zz.caseworker@practice.example', 'User name');
      await journal.type(page.locator('#Password'), 'Practice-2026!', 'Password');
      await journal.record('click', 'press Sign In', 1, async () => {
        await Promise.all([page.waitForURL(/default\.aspx/i), page.getByRole('button', { name: 'Sign In' }).click()]);
        await page.locator('#ws_2_tab').waitFor();
      });
    },
    async startCeWorkflow() {
      await journal.click(page.locator('#ws_2_tab'), 'Clients');
      // The workspace opens with a page of its own; the menu comes after it.
      await frame.getByRole('heading').first().waitFor({ timeout: answerLimitMs });
      const option = page.getByText('CE Workflow', { exact: true });
      if (!(await option.isVisible())) await journal.click(page.getByText('Coordinated Entry', { exact: true }), 'Coordinated Entry');
      await press(option, 'CE Workflow');
    },
    async openOption(group, name) {
      const option = page.locator('.Menu').getByRole('button', { name, exact: true });
      if (!(await option.isVisible())) {
        await journal.click(page.locator('#ws_2_tab'), 'Clients');
        await frame.getByRole('heading').first().waitFor({ timeout: answerLimitMs });
      }
      if (!(await option.isVisible())) await journal.click(page.getByText(group, { exact: true }), group);
      await press(option, name);
    },
    async pickInDialog(label, rowText, row) {
      const cell = await cellOf(frame, label, row);
      await journal.click(cell.locator('button'), `find ${label}`);
      // Dialogs count up and stay in the document: the newest is the one in sight.
      const dialog = page.frameLocator('iframe[id^="Frame"]:visible');
      await journal.record('click', 'press Search', 1, async () => {
        await dialog.getByRole('button', { name: 'Search' }).click();
        await dialog.locator('tr.ResultRow').first().waitFor({ timeout: answerLimitMs });
      });
      await journal.click(dialog.locator('tr.ResultRow').filter({ hasText: rowText }).first(), `pick ${label}`);
      await page.locator('iframe[id^="Frame"]:visible').waitFor({ state: 'hidden', timeout: answerLimitMs });
    },
    async rowAction(label) {
      await journal.click(frame.locator('.action-menu').first(), 'row menu');
      await press(frame.locator('#ActionMenu a', { hasText: labelled(label) }), label);
    },
    // By its text: the little pictures on ClientTrack's buttons count as part of their accessible name.
    press: (name) => press(frame.locator(`:is(button, input):text-is(${JSON.stringify(name)})`), name),
    async choose(label, optionText, row) {
      const cell = await cellOf(frame, label, row);
      const list = cell.locator('select');
      if (await list.count()) await journal.record('click', `choose in ${label}`, 2, () => list.selectOption({ label: optionText }));
      else await journal.click(cell.getByLabel(optionText, { exact: true }), `choose in ${label}`);
      await rulesAnswered();
    },
    async type(label, text, row) {
      const field = (await cellOf(frame, label, row)).locator('input:not([type=hidden]), textarea');
      await journal.click(field, label);
      await journal.key(field, 'Control+A', label);
      await journal.type(field, text, label);
      await journal.key(field, 'Tab', label);
      await rulesAnswered();
    },
    async tick(label, row) {
      await journal.click((await cellOf(frame, label, row)).locator('input[type=checkbox]'), label);
      await rulesAnswered();
    },
    async heading() {
      return (await frame.getByRole('heading').first().innerText()).trim();
    },
  };
}
