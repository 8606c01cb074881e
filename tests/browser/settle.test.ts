import { afterEach, describe, expect, it } from 'vitest';
import { form, row, select, text } from './clienttrack-markup';
import { input, list, openPage, outcomesOf, wordsOf } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

const project = select('1', { A: 'CE' }).replace('<select', '<select onchange="ServerEvaluate(\'1\')"');
const page = (): string => form(row('Project', project) + row('Grant', select('2', {})) + row('Score', text('3')));

/** A rule that asks the server and then puts the whole form anew, wiping what it does not know. */
function askThenRedraw(ask: () => Promise<unknown>, done: { at: number }): void {
  Object.assign(window, {
    ServerEvaluate: async () => {
      const chosen = list('1_Renderer').value;
      await ask();
      document.body.innerHTML = form(
        row('Project', project) + row('Grant', select('2', { G: 'Zz Grant' })) + row('Score', text('3', input('3_Renderer').value)),
      );
      list('1_Renderer').value = chosen;
      done.at = performance.now();
    },
  });
}

const byFetch = (after: number) => async (): Promise<unknown> => (await fetch(`/__answer?after=${after}&at=${performance.now()}`)).json();
const byRequest = (after: number) => (): Promise<unknown> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `/__answer?after=${after}&at=${performance.now()}`);
    request.onload = resolve;
    request.send();
  });
const byTimer = (after: number) => (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, after));

describe('waiting for the server', () => {
  for (const [name, ask] of Object.entries({ fetch: byFetch, request: byRequest, timer: byTimer })) {
    it.each([0, 50, 150, 600])(`goes on right after an answer by ${name} that takes %i ms`, async (after) => {
      const open = openPage(page());
      const done = { at: 0 };
      askThenRedraw(ask(after), done);
      const grant = { ...open.planned('Grant', 'G') };
      const report = await open.write([open.planned('Score', '7'), open.planned('Project', 'A', 'server'), grant]);
      const over = performance.now() - done.at;
      expect(wordsOf(report)).toEqual(['filled', 'filled', 'filled']);
      expect([list('1_Renderer').value, list('2_Renderer').value, input('3_Renderer').value]).toEqual(['A', 'G', '7']);
      expect(over).toBeLessThan(150);
    });
  }

  it('waits for a rule that the page names itself, though the plan does not', async () => {
    const open = openPage(page());
    askThenRedraw(byFetch(50), { at: 0 });
    const report = await open.write([open.planned('Project', 'A'), open.planned('Grant', 'G')]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
  });

  it('puts a value into fields that a server rule only sets and does not draw', async () => {
    const open = openPage(page());
    Object.assign(window, {
      ServerEvaluate: async () => {
        await byFetch(20)();
        input('3_Renderer').value = '';
      },
    });
    const report = await open.write([open.planned('Score', '7'), open.planned('Project', 'A', 'server')]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
    expect(input('3_Renderer').value).toBe('7');
  });

  it('names the fields that waited in vain for an answer', async () => {
    const open = openPage(page());
    Object.assign(window, { ServerEvaluate: () => {} });
    const report = await open.write([open.planned('Project', 'A', 'server'), open.planned('Grant', 'G'), open.planned('Score', '7')], 80);
    expect(wordsOf(report)).toEqual(['filled', 'failed: no-answer', 'filled']);
  });

  it('does not write over what the person types while the server thinks', async () => {
    const open = openPage(page());
    askThenRedraw(byFetch(100), { at: 0 });
    const writing = open.write([open.planned('Project', 'A', 'server'), open.planned('Score', '7')]);
    const score = input('3_Renderer');
    score.focus();
    document.execCommand('insertText', false, '9');
    expect(outcomesOf(await writing)[1]).toMatchObject({ outcome: 'needsPerson', reason: 'changed-since-review', after: '9' });
  });
});
