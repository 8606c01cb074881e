import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogues } from '../../lib/i18n/catalogue';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { openDesk } from '../../scripts/browser/launch';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { typeForm } from '../../scripts/browser/type-form';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { passphrase } from '../../scripts/journey/household';
import { fewReferrals, knownId, writeKnownHousehold } from '../../scripts/journey/known-household';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';

const { paths, receive } = catalogues.en;

/** What no form says is answered "Data not collected"; the day is the day of the form. */
const steps = [
  { title: 'Intake - Basic Client Info', press: 'Finish' },
  { title: 'Family Members', press: 'Save & Close' },
  { title: 'Program Enrollment', press: 'Save' },
  { title: 'Universal Data Assessment', press: 'Save' },
  { title: 'Barrier Assessment', press: 'Save & Close' },
  { title: 'Domestic Violence Assessment', press: 'Save' },
  { title: 'Income Assessment', press: 'Save' },
  { title: 'RHY Entry Assessment', press: 'Save' },
  { title: 'Current Living Situation Assessment', press: 'Save' },
  { title: 'Youth Education Entry Assessment', press: 'Save' },
  { title: 'Translation Assistance Assessment', press: 'Save' },
] as const;

test('the assessments of the intake are filled after review with the form’s day and “Data not collected”, and with no other answer', async () => {
  test.slow();
  const stateFile = writeKnownHousehold();
  const practice = await startPractice({ port: 0, stateFile });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
  try {
    const journal = openJournal();
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, journal);
    const person = caseworkerAt(desk.page, journal);
    await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
    await user.beginReceiving('V01');
    await panel.getByLabel(paths.idLabel).fill(knownId);
    await panel.getByRole('button', { name: receive.orType }).click();
    await typeForm(panel, mouseHand(journal), fewReferrals);
    await user.keepAndOpen();
    await user.startEntry();
    await person.login();
    await person.openOption('Client Management', 'Find Client');
    await user.fill('Find Client');
    await person.press('Search');
    await person.openOption('Enrollment and Services', 'Enrollments');
    await person.rowAction('Edit Project Entry Workflow');
    for (const { title, press } of steps) {
      if (title === 'Program Enrollment') await person.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region');
      expect(await user.fill(title), title).toMatchObject({ failed: 0 });
      if (title === 'Universal Data Assessment') {
        await person.choose('Enrollment CoC', 'TX-999 Mesa Alta Region');
        await person.choose('County', 'Mesa Alta County');
      }
      await person.press(press);
    }
    const { answers } = practice.state();
    expect(new Set(answers.map(({ kind }) => kind)).size).toBeGreaterThan(6);
    const said = answers.flatMap(({ kind, answers: given }) =>
      Object.entries(given)
        .filter(([column, value]) => value !== '' && column !== 'continuum' && column !== 'county' && column !== 'startDate')
        .map(([column, value]) => `${kind} ${column} ${value}`),
    );
    expect(said.filter((line) => !/ (99|11\/18\/2026)$/.test(line))).toEqual([]);
    expect(unexplainedPosts(practice.log(), journal.actions)).toEqual([]);
  } finally {
    await desk.close();
    await practice.close();
    rmSync(dirname(stateFile), { recursive: true, force: true });
  }
});
