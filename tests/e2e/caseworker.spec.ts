import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { expect, test } from './harness';

test('enters a household by hand, and every form post is the caseworker’s own press of a button', async ({
  practice,
  desk,
  caseworker,
}) => {
  await caseworker.login();
  await caseworker.startCeWorkflow();
  await caseworker.type('First Name', 'Zzamber');
  await caseworker.type('Last Name', 'Zzquillstone');
  await caseworker.press('Next');
  await caseworker.choose('Race and Ethnicity', 'Data not collected');
  await caseworker.choose('Sex', 'Data not collected');
  await caseworker.choose('Name Quality', 'Partial, street name, or code name reported');
  await caseworker.tick('Show Address and Contact Information');
  await caseworker.type('Home Phone', '5125550142');
  await caseworker.press('Save');
  await caseworker.press('Save & Close');
  await caseworker.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region');
  await caseworker.type('Project Start Date', '11182026', 1);
  await caseworker.press('Save');

  expect(await caseworker.heading()).toBe('Coordinated Entry Assessment');
  const { clients, enrollments } = practice.state();
  expect(clients.at(-1)).toMatchObject({ firstName: 'Zzamber', lastName: 'Zzquillstone', homePhone: '(512) 555-0142' });
  expect(enrollments.at(-1)).toMatchObject({ projectStartDate: '11/18/2026' });
  expect(unexplainedPosts(practice.log(), caseworker.journal.actions)).toEqual([]);

  await test.step('a form sent without a press stays over', async () => {
    const frame = desk.page.frame({ name: 'TabFrame_2' });
    await Promise.all([
      desk.page.waitForResponse((response) => response.request().method() === 'POST'),
      frame?.evaluate(() => document.querySelector('form')?.submit()),
    ]);
    expect(unexplainedPosts(practice.log(), caseworker.journal.actions)).toHaveLength(1);
  });
});
