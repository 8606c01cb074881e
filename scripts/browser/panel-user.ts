import type { Locator, Page } from '@playwright/test';
import type { Journal } from './journal';

export interface PanelUser {
  /** Three steps: what it does, which site, which passphrase. */
  setUp(address: string, passphrase: string): Promise<void>;
  receivePdf(file: string, vsp: string): Promise<void>;
  /** Keeps what the form gave and opens the record. */
  keepAndOpen(): Promise<void>;
  startEntry(): Promise<void>;
  /** Fills the page that ClientTrack shows, when there is something to fill; tells what the receipt says. */
  fill(page: string): Promise<FillCounts>;
  acceptId(): Promise<string>;
  returnId(id: string): Promise<void>;
}

export interface FillCounts {
  filled: number;
  unchanged: number;
  needsPerson: number;
  failed: number;
}

const patience = 20_000;

/** The script that plays the person in the side panel: buttons by their names, each click written down. */
export function panelUserAt(panel: Page, journal: Journal): PanelUser {
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name });
  const press = (name: string | RegExp): Promise<void> => journal.click(button(name), `panel ${String(name)}`);
  const type = (label: string, text: string): Promise<void> =>
    journal.type(panel.getByLabel(label, { exact: true }), text, `panel ${label}`);

  async function countReceipt(): Promise<FillCounts> {
    const receipt = panel.getByRole('region', { name: 'Receipt' });
    await receipt.waitFor({ timeout: patience });
    const count = (outcome: string): Promise<number> => receipt.locator(`li.${outcome}`).count();
    return {
      filled: await count('filled'),
      unchanged: await count('unchanged'),
      needsPerson: await count('needsPerson'),
      failed: await count('failed'),
    };
  }

  return {
    async setUp(address, passphrase) {
      await press('Set up');
      await type('Address of ClientTrack', address);
      await journal.click(panel.getByLabel('Invented people (practice or training)'), 'panel practice');
      await press('Check the address');
      await press('Allow this site');
      await type('Passphrase', passphrase);
      await type('The same passphrase again', passphrase);
      await press('Create my vault');
      await button('Receive a form').waitFor({ timeout: patience });
    },
    async receivePdf(file, vsp) {
      await press('Receive a form');
      await press('No, not signed');
      await type('VSP alias', vsp);
      const chooser = panel.waitForEvent('filechooser');
      await press('Choose a PDF');
      await (await chooser).setFiles(file);
      await button('Keep this form').waitFor({ timeout: patience });
    },
    async keepAndOpen() {
      await press('Keep this form');
      const isOpen = button('Start entry').waitFor({ timeout: patience });
      const row = panel.locator('.inbox-row').first();
      await Promise.race([isOpen, row.waitFor({ timeout: patience })]);
      if (await row.isVisible()) await journal.click(row, 'panel open the record');
      await isOpen;
    },
    startEntry: () => press('Start entry'),
    async fill(page) {
      const fillButton = button(new RegExp(`^Fill \\d+ fields? on ${page}$`));
      const isRight = panel.getByText('Everything on this page is already right.');
      await panel.getByText(`On screen: ${page}`).waitFor({ timeout: patience });
      await fillButton.or(isRight).first().waitFor({ timeout: patience });
      if (await isRight.isVisible()) return { filled: 0, unchanged: 0, needsPerson: 0, failed: 0 };
      await journal.click(fillButton, 'panel Fill');
      return countReceipt();
    },
    async acceptId() {
      const accept = button('Yes, keep this ID');
      await accept.waitFor({ timeout: patience });
      const id = (await panel.locator('.id-card .number').innerText()).replace(/\D/g, '');
      await journal.click(accept, 'panel keep the ID');
      return id;
    },
    async returnId(id) {
      await press('Everything is saved in ClientTrack');
      await press('Return the ID');
      await press('Mark as returned');
      await type('Last four digits, from the VSP', id.slice(-4));
      await press('Confirmed: remove the six items');
      await panel.getByText('Done. The VSP has the ID and the six items are gone.').first().waitFor({ timeout: patience });
    },
  };
}
