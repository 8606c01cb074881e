import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { typeForm } from '../../scripts/browser/type-form';
import { typedHousehold } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const sentences = catalogues.en.refusals;
const item = sentences.where;

/** What the panel says is wrong, line by line. */
const refusals = (panel: Page) => panel.locator('.notice li');

const picture = fileURLToPath(new URL('../../public/icon/48.png', import.meta.url));

/** Files that are no form of ours, or that are not opened, and why. */
const refusedFiles = {
  'not-a-pdf': sentences.damaged,
  damaged: sentences.damaged,
  'cut-short': sentences.damaged,
  scanned: sentences['no-fields'],
  flattened: sentences['no-fields'],
  xfa: sentences.xfa,
  'user-password': sentences.password,
  javascript: sentences.javascript,
  'open-action-javascript': sentences.javascript,
  launch: sentences.launch,
  attachment: sentences.attachments,
  'eleven-pages': sentences['too-many-pages'],
  'other-form': sentences['not-our-form'],
};

test('says of each file that is not taken what is wrong with it, and keeps how the form arrived', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await panel.getByLabel('Received by').selectOption({ label: 'Fax' });
  await panel.getByLabel('Received at').fill('2026-11-20T08:15');
  const files = [
    ...Object.entries(refusedFiles).map(([name, sentence]) => ({ name, file: receivedForm(name), sentence })),
    { name: 'a picture', file: picture, sentence: sentences['no-fields'] },
  ];
  for (const { name, file, sentence } of files) {
    await test.step(name, async () => {
      await user.chooseFile(file);
      await expect(refusals(panel)).toHaveText([`${item.file}. ${sentence}`]);
      await expect(panel.getByLabel('VSP alias')).toHaveValue('V01');
      await expect(panel.getByLabel('Received by')).toHaveValue('fax');
      await expect(panel.getByLabel('Received at')).toHaveValue('2026-11-20T08:15');
    });
  }
});

test('says that a dropped file of 50 MB is too large, and keeps how the form arrived', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await panel.locator('.drop').evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'huge.pdf', { type: 'application/pdf' }));
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(refusals(panel)).toHaveText([`${item.file}. ${sentences['too-large']}`]);
  await expect(panel.getByLabel('VSP alias')).toHaveValue('V01');
});

/** Files with something that is not taken: what the panel says, and what must not be left of it. */
const partlyGood: Record<string, { says: string[]; gone?: string }> = {
  'ssn-in-name': { says: [`${item.lastName}. ${sentences.ssn}`], gone: '512-55-0142' },
  'email-in-name': { says: [`${item.lastName}. ${sentences.email}`], gone: '@example.org' },
  'birth-date-in-name': { says: [`${item.firstName}. ${sentences.date}`], gone: '1991' },
  'birth-date-as-entry-date': { says: [`${item.entryDate}. ${sentences.date}`], gone: '1991' },
  'date-in-future': { says: [`${item.entryDate}. ${sentences['date-in-future']}`], gone: '2099' },
  'no-such-date': { says: [`${item.entryDate}. ${sentences['not-a-date']}`] },
  'real-name': { says: [`${item.firstName}. ${sentences['real-name']}`, `${item.lastName}. ${sentences['real-name']}`] },
  'half-a-referral': { says: [`Referral 2, receiving agency. ${sentences.missing}`] },
  'extra-field': { says: [`${item['unknown-field']}. ${sentences['not-one-of-the-six']}`], gone: '512-55-0142' },
  'note-on-the-page': { says: [`${item['unknown-field']}. ${sentences['not-one-of-the-six']}`], gone: 'Zz note' },
  'two-readings': { says: [`${item.veteranStatus}. ${sentences['two-readings']}`] },
};

test('takes what is good of a form, says what is not, and keeps nothing of that', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  for (const [name, { says, gone }] of Object.entries(partlyGood)) {
    await test.step(name, async () => {
      await user.chooseFile(receivedForm(name));
      await expect(refusals(panel)).toHaveText(says);
      await expect(panel.getByText('(512) 555-0142')).toBeVisible();
      await expect(panel.getByLabel('VSP alias')).toHaveValue('V01');
      const values = await panel
        .locator('input')
        .evaluateAll((inputs) => inputs.map((input) => ('value' in input ? String(input.value) : '')));
      if (gone !== undefined) expect(`${await panel.content()} ${values.join(' ')}`).not.toContain(gone);
      await panel.getByRole('button', { name: 'Back' }).click();
    });
  }
});

test('takes away at once what identifies somebody, and leaves the rest of the typed form', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await panel.getByRole('button', { name: 'Type the form instead' }).click();
  await typeForm(panel, mouseHand(openJournal()), typedHousehold);
  const lastName = panel.getByLabel(item.lastName);
  const keep = panel.getByRole('button', { name: 'Keep this form' });
  for (const [typed, reason] of [
    ['512-55-0142', sentences.ssn],
    ['05/14/1991', sentences.date],
    ['zz@example.org', sentences.email],
  ] as const) {
    await lastName.fill(typed);
    await keep.click();
    await expect(refusals(panel)).toHaveText([`${item.lastName}. ${reason}`]);
    await expect(lastName).toHaveValue('');
    await expect(panel.getByLabel(item.contactPhone)).toHaveValue(typedHousehold.contactPhone);
  }
  await lastName.fill(typedHousehold.lastName);
  await panel.getByLabel(item.entryDate).fill('2099-01-01');
  await keep.click();
  await expect(refusals(panel)).toHaveText([`${item.entryDate}. ${sentences['date-in-future']}`]);
  await expect(panel.getByLabel(item.entryDate)).toHaveValue('2099-01-01');
});

test('asks about a name that looks real, and takes it once the VSP has said that it is a code name', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await panel.getByRole('button', { name: 'Type the form instead' }).click();
  await typeForm(panel, mouseHand(openJournal()), { ...typedHousehold, firstName: 'Maria', lastName: 'Garcia' });
  const keep = panel.getByRole('button', { name: 'Keep this form' });
  await keep.click();
  await expect(refusals(panel).first()).toContainText(sentences['real-name']);
  await expect(panel.getByLabel(item.firstName)).toHaveValue('Maria');
  await panel.getByLabel('The VSP confirmed this is a code name').check();
  await keep.click();
  await expect(panel.getByRole('button', { name: 'Start entry' })).toBeVisible();
});
