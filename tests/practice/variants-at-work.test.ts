// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { personIn, walkCeWorkflow } from './deployed-person';
import { openPage } from './open-page';
import { withEnrolledClient } from './settled-client';
import { answers, assessment, basic, rest, signedIn, unvaried, varied } from './varied-person';

describe('workflow', () => {
  it('missing-step: no Family Members, no Unmet Needs', () => {
    const headings = walkCeWorkflow(personIn(varied('missing-step')));
    expect(headings).toEqual([...unvaried, ...rest].filter((heading) => heading !== 'Family Members' && heading !== 'Unmet Needs'));
  });

  it('extra-step: the living situation comes between enrollment and assessment', () => {
    expect(assessment('extra-step').heading()).toBe('Current Living Situation Assessment');
  });

  it('new-required: a client without the new answer is not saved', () => {
    const person = basic('new-required');
    person.press('SAVE', { '82165_Renderer': '99', '82166_Renderer': '99', '1000008906_Renderer': '99' });
    expect(person.page().querySelector('[id="Error1000008990_Renderer"]')?.textContent).toBe('Primary Language is required.');
  });
});

describe('time', () => {
  it('late-overwrite: what was typed while an answer was on its way is lost', () => {
    vi.useFakeTimers();
    const { enter, input, page } = openPage(basic('late-overwrite'));
    Object.assign(page.defaultView ?? {}, { setTimeout: globalThis.setTimeout });
    enter('82148_Renderer', 'Zzoriole');
    enter('82149_Renderer', 'Zzquill');
    vi.advanceTimersByTime(3_000);
    expect([input('82148_Renderer').value, input('82149_Renderer').value]).toEqual(['Zzoriole', '']);
    vi.useRealTimers();
  });

  it('slow-load: the fields wait in the document, and answers take their time', () => {
    const person = basic('slow-load');
    expect(person.control('82148_Renderer')).toBeNull();
    expect(person.page().querySelector('template#LateFields')).not.toBeNull();
    expect(person.response().delayMs).toBeGreaterThanOrEqual(100);
  });

  it('session-expiry: the login page comes instead of the page, and nothing is saved', () => {
    const person = personIn({ ...varied('session-expiry'), expiresAfter: 3 });
    person.signIn();
    person.open('startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', answers);
    expect(person.page().querySelector('#UserName')).not.toBeNull();
    expect(Object.keys(person.state().sessions)).toEqual([]);
  });
});

describe('saving', () => {
  it('referral-shape: one page, no question of the enrollment, and Finish saves', () => {
    const person = withEnrolledClient(varied('referral-shape'));
    person.open('viewform.aspx?FormID=1000000611');
    expect(person.control('1000009413_Renderer')).toBeNull();
    person.press('SAVE', {
      '1000009403_Renderer': '2013',
      '1000009404_Renderer': '3101',
      '1000009405_Renderer': 'Bluestem Crossing Shelter',
    });
    expect([person.heading(), person.saved().referrals.length]).toEqual(['Client Referrals', 1]);
  });

  it('duplicates: two clients of the code name are listed', () => {
    const person = signedIn('duplicates');
    person.open('startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', { '82142_Renderer': 'Zzamber', '82143_Renderer': 'Zzquillstone' });
    expect(person.page().querySelectorAll('#RendererResultSet tbody tr')).toHaveLength(2);
  });

  it('date-mask: lists are written short', () => {
    const person = signedIn('date-mask');
    person.open('viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005940_Renderer': 'Zzacorn' });
    expect([...person.page().querySelectorAll('#RendererResultSet td')].map(({ textContent }) => textContent)).toContain('1/1/1958');
  });

  it('date-mask: a date that a program puts there is not taken', () => {
    const { enter, input } = openPage(basic('date-mask'));
    enter('82151_Renderer', '01/15/1990');
    expect(input('82151_Renderer').value).toBe('');
  });

  it('validation-messages: everything wrong stands on top, nothing beside the fields', () => {
    const person = personIn(varied('validation-messages'));
    person.signIn();
    person.open('startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', answers);
    person.press('SAVE');
    const listed = [...person.page().querySelectorAll('.ValidationSummary li')].map(({ textContent }) => textContent);
    expect(listed).toContain('Sex is required.');
    expect(person.page().getElementById('Error1000008906_Renderer')?.textContent).toBe('');
  });

  it('validation-warning: a second Save is asked for, the first saves nothing', () => {
    const person = personIn(varied('validation-warning'));
    person.signIn();
    person.open('startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', answers);
    const fields = { '82165_Renderer': '99', '82166_Renderer': '99', '1000008906_Renderer': '99' };
    person.press('SAVE', fields);
    expect([person.heading(), person.saved().clients.length]).toEqual(['Basic Client Information', 30]);
    person.press('SAVE', fields);
    expect([person.heading(), person.saved().clients.length]).toEqual(['Family Members', 31]);
  });
});
