import { readFileSync, writeFileSync } from 'node:fs';
import { newplaceProfile } from '../../lib/practice/profiles/newplace';
import { openDesk } from '../../scripts/browser/launch';
import { checkTaught, playTeach } from '../../scripts/journey/teach';
import { startPractice } from '../../scripts/practice';
import { writeSampleForm } from '../../scripts/sample-form';
import { expect, test } from './harness';

test('a ClientTrack nobody has heard of is taught with one record, and the next goes through without teaching', async ({
  browserName: _browser,
}, info) => {
  test.setTimeout(180_000);
  const practice = await startPractice({ port: 0, profile: newplaceProfile });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/NEWPLACE` });
  try {
    const result = await playTeach({ desk, practiceUrl: practice.url, onStep: () => Promise.resolve() });
    expect(result.fieldsFailed).toBe(0);
    // Under three minutes at a person's pace: 1.1 s to point and 0.28 s to press, and 1.35 s to think three times for each thing.
    const { teachingClicks, taught } = result.more ?? {};
    expect(Number(teachingClicks) * 1.38 + Number(taught) * 3 * 1.35).toBeLessThan(180);
    expect(checkTaught(practice)).toEqual([]);

    // What was filled a second time is checked, and the profile goes out as a file without a value of either form.
    const panel = await desk.openPanel();
    await panel.getByRole('button', { name: 'Settings' }).click();
    await expect(panel.getByRole('listitem').filter({ hasText: 'Sex on Record' })).toContainText('checked');
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a file' }).first().click();
    const file = info.outputPath('profile.json');
    await (await download).saveAs(file);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('How the Name Was Reported');
    for (const held of ['Zzamber', 'Zzquillstone', 'Zzcobalt', 'Zzlantern', '5550142', '555-0142', '918204', 'Juniper Row'])
      expect(text).not.toContain(held);
  } finally {
    await desk.close();
    await practice.close();
  }
});

test.describe('on the practice ClientTrack', () => {
  const title = 'Basic Client Information';

  test.beforeEach(async ({ user, caseworker, panel, desk }) => {
    await user.receivePdf(await writeSampleForm(), 'V01');
    await user.keepAndOpen();
    await user.startEntry();
    await caseworker.login();
    await caseworker.startCeWorkflow();
    await user.fill('Search Existing Clients');
    await caseworker.press('Next');
    await expect(panel.getByText(`On screen: ${title}`)).toBeVisible();
    // Overnight the page calls a field otherwise.
    await desk.page.frame({ name: 'TabFrame_2' })?.evaluate(() => {
      for (const label of document.querySelectorAll('label')) if (label.textContent === 'Sex') label.textContent = 'Sex on Record';
    });
    await panel.getByRole('button', { name: /^Point at it on the page\s*: Sex$/ }).waitFor();
  });

  const waiting = 'Waiting for your click in ClientTrack.';

  test('picks a field with the keyboard in ClientTrack, and nothing the person does there reaches the page', async ({ desk, panel }) => {
    const frame = desk.page.frame({ name: 'TabFrame_2' });
    await frame?.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['click', 'mousedown', 'focusin', 'keydown', 'keypress', 'change', 'input'])
        document.body.addEventListener(type, () => heard.push(type), true);
      Object.assign(window, { heard });
    });
    await panel.getByRole('button', { name: /^Point at it on the page\s*: Sex$/ }).click();
    await expect(panel.getByText(waiting)).toBeVisible();
    const field = frame
      ?.locator('tr', { hasText: /^\s*\*?\s*Sex on Record/ })
      .locator('select')
      .first();
    await field?.scrollIntoViewIfNeeded();
    const box = await field?.boundingBox();
    await desk.page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await desk.page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect(panel.getByRole('heading', { name: 'You picked: Sex on Record' })).toBeVisible();
    await expect(panel.getByText('Found 1 of 1 on this page.')).toBeVisible();

    await panel.getByRole('button', { name: 'Pick another one' }).click();
    await expect(panel.getByText(waiting)).toBeVisible();
    await desk.page.bringToFront();
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await expect(panel.getByText(waiting)).toBeHidden();
    expect(await frame?.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  test('Escape leaves the picking and the page as it was', async ({ desk, panel }) => {
    const frame = desk.page.frame({ name: 'TabFrame_2' });
    const html = () => frame?.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await panel.getByRole('button', { name: /^Point at it on the page\s*: Sex$/ }).click();
    await expect(panel.getByText(waiting)).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(panel.getByText(waiting)).toBeHidden();
    expect(await html()).toBe(before);
  });

  test('is taught with the keyboard from the list in the panel, tried, undone and forgotten', async ({ panel }) => {
    await panel.getByRole('button', { name: /^Point at it on the page\s*: Sex$/ }).click();
    await panel.getByRole('radio', { name: /^Sex on Record/ }).focus();
    await panel.keyboard.press('Space');
    await panel.getByRole('button', { name: 'Try it: fill just this field' }).click();
    await expect(panel.locator('li.review-row.filled')).toHaveCount(1);
    await panel.getByRole('button', { name: 'Undo Sex on Record' }).click();
    await expect(panel.getByText('Put back “--SELECT--”.')).toBeVisible();
    await panel.getByRole('button', { name: 'Keep it for the next forms' }).click();
    await expect(panel.getByRole('button', { name: /^Point at it on the page\s*: Sex$/ })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: `Forget Sex on ${title}` }).click();
    await expect(panel.getByText('Nothing is taught here.')).toBeVisible();
  });

  test('takes a profile from a file only after its lines were shown, and refuses one that names the SSN', async ({ panel }, info) => {
    const place = { section: 'Demographics', kind: 'select', id: '', isChecked: true };
    const write = (label: string) => {
      const file = info.outputPath(`${label}.json`);
      const fields = { 'basic-client-information': { Sex: { label, ...place } } };
      const taught = { headings: {}, spellings: {}, fields, clientName: [] };
      writeFileSync(file, JSON.stringify({ format: 'transfer-desk-profile', version: 1, base: 'practice', taught }));
      return file;
    };
    await panel.getByRole('button', { name: 'Settings' }).click();
    const picker = panel.locator('input[type=file][accept*=json]');
    await picker.setInputFiles(write('SSN'));
    await expect(panel.getByText('That field stays empty or is yours.')).toBeVisible();
    await panel.getByRole('button', { name: 'Leave it' }).click();
    await picker.setInputFiles(write('Sex on Record'));
    await expect(panel.getByText('What this file would change')).toBeVisible();
    await expect(panel.getByText('Demographics › Sex on Record')).toBeVisible();
    await panel.getByRole('button', { name: 'Take it', exact: true }).click();
    await expect(panel.getByText('Taken. Each field is a draft until a form was filled with it.').first()).toBeVisible();
  });

  test('is taught where ClientTrack’s header says whose page is open, and then fills it', async ({ desk, panel, user, caseworker }) => {
    await user.fill(title);
    await caseworker.choose('Sex on Record', 'Data not collected');
    await caseworker.press('Save');
    await user.acceptId();
    await user.review('Family Members');
    await desk.page.evaluate(() => {
      for (const shown of document.querySelectorAll('.entity-info-value[aria-label="Name"]')) {
        const other = document.createElement('span');
        other.className = shown.className;
        other.textContent = shown.textContent;
        other.setAttribute('aria-label', 'Household Known As');
        shown.replaceWith(other);
      }
    });
    await expect(panel.getByText('ClientTrack does not show whose page this is.')).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Fill \d/ })).toBeDisabled();
    await expect(panel.getByText('beside “Household Known As”')).toBeVisible();
    await panel.getByRole('button', { name: 'Yes, look there' }).click();
    expect(await user.fill('Family Members')).toMatchObject({ failed: 0 });
    await panel.getByRole('button', { name: 'Settings' }).click();
    await expect(panel.getByText('Household Known As')).toBeVisible();
  });

  test('saves the structure of the open page without a value of it', async ({ panel, user }, info) => {
    await user.fill(title);
    await panel.getByRole('button', { name: 'Settings' }).click();
    const download = panel.waitForEvent('download');
    await panel.getByRole('region', { name: 'Structure of the open page' }).getByRole('button', { name: 'Save as a file' }).click();
    const file = info.outputPath('outline.json');
    await (await download).saveAs(file);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('Sex on Record');
    for (const held of ['Zzamber', 'Zzquillstone', '555', '11/18/2026']) expect(text).not.toContain(held);
  });
});
