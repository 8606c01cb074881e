import { expect, test } from './harness';
import { receivedForm } from './received-form';

test('reminds in the worker, at the chosen time, while the panel is locked, and says only how many', async ({ desk, panel, user }) => {
  test.slow();
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await expect(panel.getByText('You locked the panel.')).toBeVisible();
  await panel.evaluate(`chrome.storage.local.set({ 'settings.digest': 'once', 'settings.timeZone': 'America/Chicago' })`);

  const id = new URL(panel.url()).host;
  const worker = desk.context.serviceWorkers().find((each) => each.url().includes(id));
  expect(worker).toBeDefined();
  // The browser's own question cannot be answered by a script, so its notifications are stood in for; it is nine in the morning.
  await worker?.evaluate(`
    globalThis.shown = [];
    const nine = Date.parse('2026-11-23T15:00:00Z');
    const soon = Date.now() + 300;
    globalThis.Date = class extends Date { constructor(given = nine) { super(given); } };
    const create = (_id, options, done) => { shown.push(options); done?.('digest'); };
    const apis = [chrome, globalThis.browser].filter((api) => api !== undefined);
    for (const api of apis) Object.defineProperty(api, 'notifications', { configurable: true, value: { create } });
    chrome.alarms.create('clock', { when: soon, periodInMinutes: 5 });
  `);
  const shown = () => worker?.evaluate<string>('JSON.stringify(shown)');
  await expect.poll(shown, { timeout: 60_000 }).toContain('Open Transfer Desk.');
  const [first, ...more]: { title: string; message: string }[] = JSON.parse((await shown()) ?? '[]');
  expect(more).toEqual([]);
  expect(first?.title).toBe('Transfer Desk: PRACTICE');
  expect(first?.message).toMatch(/^A form is (waiting|due soon|late)\. Open Transfer Desk\.$/);
});

test('is off at first, and stays off when the browser says no', async ({ panel, user }) => {
  expect(user).toBeDefined();
  await panel.evaluate(`chrome.permissions.request = (asked, answer) => { answer?.(false); return Promise.resolve(false); }`);
  await panel.getByRole('button', { name: 'Settings' }).click();
  const never = panel.getByRole('radio', { name: 'Never' });
  await expect(never).toBeChecked();
  await panel.getByRole('radio', { name: 'Each day at 9 a.m.', exact: true }).click();
  await expect(panel.getByText('The browser did not allow messages')).toBeVisible();
  await expect(never).toBeChecked();
});
