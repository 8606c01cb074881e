import { expect, test } from './harness';
import { receivedForm } from './received-form';

const shots = process.env.SHOTS;

test.beforeEach(async ({ user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
});

test('sends a form back to the VSP, and takes the corrected one into the same record', async ({ panel }) => {
  const reference = await panel.getByRole('heading', { name: /^T-/ }).textContent();
  await panel.getByText('More for this form').click();
  if (shots !== undefined) await panel.screenshot({ path: `${shots}/more.png` });
  await panel.getByText('Send the form back to the VSP').click();
  await panel.getByRole('button', { name: 'Remove the values and wait for the VSP' }).click();
  await expect(panel.getByText('Say first what the VSP must send again.')).toBeVisible();
  await panel.getByRole('checkbox', { name: /[Pp]hone/ }).check();
  await panel.getByRole('button', { name: 'Remove the values and wait for the VSP' }).click();
  await expect(panel.getByText('Waiting for the VSP')).toBeVisible();
  expect(await panel.content()).not.toContain('Z••••');
  if (shots !== undefined) await panel.screenshot({ path: `${shots}/waiting.png` });
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('button', { name: /Back with the VSP/ })).toBeVisible();
  if (shots !== undefined) await panel.screenshot({ path: `${shots}/inbox.png` });
  await panel.getByRole('button', { name: /Back with the VSP/ }).click();

  await panel.getByRole('button', { name: 'The corrected form is here' }).click();
  await panel.getByRole('button', { name: /^No/ }).click();
  await panel.locator('input[type=file]').first().setInputFiles(receivedForm('good'));
  await panel.getByLabel('VSP alias').fill('V01');
  await panel.getByRole('button', { name: /^Keep/ }).click();
  await expect(panel.getByRole('heading', { name: reference ?? '' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Start entry' })).toBeVisible();
});

test('a withdrawn form is gone from this computer at once', async ({ panel }) => {
  await panel.getByText('More for this form').click();
  await panel.getByText('The household takes the permission back').click();
  await panel.getByRole('button', { name: 'Remove the form now' }).click();
  await expect(panel.getByText(/· Closed$/)).toBeVisible();
  expect(await panel.content()).not.toContain('Z••••');
});
