import { afterEach, describe, expect, it } from 'vitest';
import { date, form, intake, nameQuality, row, select, text, tick } from './clienttrack-markup';
import { input, list, openPage, outcomesOf, wordsOf } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

/** A fresh page has been drawn, so that its own first drawing is not timed as ours. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** Anything that would send or leave the page. */
function countSends(): () => number {
  let sends = 0;
  for (const type of ['submit', 'reset', 'keydown', 'keypress', 'keyup'])
    document.body.addEventListener(type, () => (sends += 1), { once: true });
  for (const button of document.querySelectorAll('button, input[type="submit"], a')) button.addEventListener('click', () => (sends += 1));
  HTMLFormElement.prototype.submit = () => {
    sends += 1;
  };
  return () => sends;
}

describe('writing what the person reviewed', () => {
  it('fills every kind of field and says so', async () => {
    const page = openPage(intake);
    const report = await page.write([
      page.planned('First Name', 'Zzamber'),
      page.planned('Last Name', 'Zzquillstone'),
      page.planned('Veteran Status', '99'),
      page.planned('SSN Quality', '99'),
      page.planned('Show Address and Contact Information', 'true'),
      page.planned('Msg Phone', '5125550100'),
      page.planned('Project Start Date', '11/20/2026'),
    ]);
    expect(wordsOf(report)).toEqual(Array(7).fill('filled'));
    expect(input('8_Renderer').value).toBe('2026-11-20');
    expect(list('4_Renderer').value).toBe('99');
    expect(page.control('SSN Quality').value).toBe('99');
  });

  it('leaves a field alone that already holds the value', async () => {
    const page = openPage(form(row('First Name', text('1', 'Zzamber'))));
    let changes = 0;
    input('1_Renderer').addEventListener('change', () => (changes += 1));
    expect(wordsOf(await page.write([page.planned('First Name', 'Zzamber')]))).toEqual(['unchanged']);
    expect(changes).toBe(0);
  });

  it('takes the separators of a mask for the value', async () => {
    const page = openPage(intake);
    for (const id of ['3_Renderer', '7_Renderer']) {
      input(id).addEventListener('blur', ({ currentTarget }) => {
        if (!(currentTarget instanceof HTMLInputElement)) return;
        const digits = currentTarget.value.replace(/\D/g, '');
        currentTarget.value = id.startsWith('3')
          ? digits.replace(/(..)(..)(....)/, '$1/$2/$3')
          : digits.replace(/(...)(...)(....)/, '($1) $2-$3');
      });
    }
    const report = await page.write([page.planned('Birth Date', '01/02/1990'), page.planned('Msg Phone', '5125550100')]);
    expect(outcomesOf(report).map(({ outcome, after }) => [outcome, after])).toEqual([
      ['filled', '01/02/1990'],
      ['filled', '(512) 555-0100'],
    ]);
  });

  it('writes past a setter that the page put on its own field', async () => {
    const page = openPage(intake);
    Object.defineProperty(input('1_Renderer'), 'value', {
      configurable: true,
      get: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(input('1_Renderer')),
      set: () => {},
    });
    expect(wordsOf(await page.write([page.planned('First Name', 'Zzamber')]))).toEqual(['filled']);
  });

  it('writes the row that was meant and no other', async () => {
    const line = (n: number): string =>
      `<tr><th>Line ${n}</th><td>${date(`d${n}`)}</td><td>${select(`s${n}`, { A: 'RRH', B: 'PSH' })}</td></tr>`;
    const page = openPage(
      `<form><table><tr><th></th><th>Referral<br>Date</th><th>Referral Service</th></tr>${[0, 1, 2].map(line).join('')}</table></form>`,
    );
    const report = await page.write([
      page.planned('Referral Date', '11/20/2026', 'none', 1),
      page.planned('Referral Service', 'B', 'none', 1),
    ]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
    expect([0, 1, 2].map((n) => list(`s${n}_Renderer`).value)).toEqual(['', 'B', '']);
  });

  it('proposes a search text and leaves the choice to the person', async () => {
    const page = openPage(form(row('Refer to Provider', '<input type="text" id="p"><button type="button" title="Find">🔍</button>')));
    expect(wordsOf(await page.write([page.planned('Refer to Provider', 'Zz Harbor House')]))).toEqual(['needsPerson']);
    expect(input('p').value).toBe('Zz Harbor House');
  });

  it('never sends the form, presses a button or a key', async () => {
    const page = openPage(`${intake.replace('</form>', '<button>Save</button><input type="submit" value="Next"></form>')}`);
    const sends = countSends();
    await page.write([
      page.planned('First Name', 'Zzamber'),
      page.planned('SSN Quality', '99'),
      page.planned('Show Address and Contact Information', 'true'),
    ]);
    expect(sends()).toBe(0);
  });

  it('leaves nothing in the markup', async () => {
    const page = openPage(intake);
    const before = document.body.innerHTML;
    await page.write([page.planned('First Name', 'Zzamber'), page.planned('Veteran Status', '99'), page.planned('SSN Quality', '99')]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('writes eight plain fields within a few milliseconds', async () => {
    const times: number[] = [];
    for (let run = 0; run < 20; run += 1) {
      const page = openPage(form(Array.from({ length: 8 }, (_, i) => row(`Field ${i}`, text(String(i)))).join('')));
      const writes = Array.from({ length: 8 }, (_, i) => page.planned(`Field ${i}`, 'Zz'));
      await painted();
      const from = performance.now();
      await page.write(writes);
      times.push(performance.now() - from);
    }
    const median = times.sort((a, b) => a - b)[10] ?? 0;
    expect(median).toBeLessThan(15);
  });

  it('writes every cell of a grid of a hundred rows', async () => {
    const line = (n: number): string =>
      `<tr><th>Line ${n}</th>${[0, 1, 2, 3, 4].map((c) => `<td>${text(`c${n}-${c}`)}</td>`).join('')}</tr>`;
    const page = openPage(
      `<form><table><tr><th></th><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th></tr>${Array.from({ length: 100 }, (_, n) => line(n)).join('')}</table></form>`,
    );
    const writes = page
      .look()
      .controls.map(({ key, label, kind, value }) => ({ key, label, kind, before: value, value: 'Zz', trigger: 'none' as const }));
    const report = await page.write(writes);
    expect(new Set(wordsOf(report))).toEqual(new Set(['filled']));
  });
});

describe('a page with rules of its own', () => {
  it('puts back what a rule overwrote at once, once and in order', async () => {
    const page = openPage(form(row('Name Quality', select('1', nameQuality)) + row('First Name', text('2'))));
    input('2_Renderer').addEventListener('change', () => {
      list('1_Renderer').value = '1';
    });
    const report = await page.write([page.planned('Name Quality', '2'), page.planned('First Name', 'Zzamber', 'page')]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
    expect(list('1_Renderer').value).toBe('2');
  });

  it('writes no option whose words are not the reviewed ones, though its value is', async () => {
    const page = openPage(form(row('Name Quality', select('1', nameQuality))));
    const write = { ...page.planned('Name Quality', '2'), optionText: 'Words that stood there before' };
    expect(wordsOf(await page.write([write]))).toEqual(['needsPerson: changed-since-review']);
    expect(list('1_Renderer').value).toBe('');
  });

  it('gives up on a field that the page overwrites twice', async () => {
    const page = openPage(form(row('Name Quality', select('1', nameQuality))));
    list('1_Renderer').addEventListener('change', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLSelectElement) currentTarget.value = '1';
    });
    const report = await page.write([page.planned('Name Quality', '2', 'page')]);
    expect(outcomesOf(report)).toMatchObject([
      { outcome: 'failed', reason: 'overwritten', before: '--SELECT--', after: 'Full name reported' },
    ]);
  });

  it('writes a field that its own tick box shows first', async () => {
    const page = openPage(
      form(row('Show Contact', tick('1')) + row('Msg Phone', text('2')).replace('<tr>', '<tr id="hidden" style="display:none">')),
    );
    input('1_Renderer').addEventListener('change', () => document.getElementById('hidden')?.removeAttribute('style'));
    const report = await page.write([page.planned('Show Contact', 'true', 'page'), page.planned('Msg Phone', '5125550100')]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
  });

  it('leaves a field alone that the page hides while the one before it is written', async () => {
    const page = openPage(form(row('First Name', text('1')) + row('Last Name', text('2')).replace('<tr>', '<tr id="hides">')));
    input('1_Renderer').addEventListener('change', () => document.getElementById('hides')?.setAttribute('style', 'display:none'));
    const report = await page.write([page.planned('First Name', 'Zzamber'), page.planned('Last Name', 'Zzquillstone')]);
    expect(wordsOf(report)).toEqual(['filled', 'needsPerson: hidden']);
    expect(input('2_Renderer').value).toBe('');
  });

  it('reports other fields that the page blanked', async () => {
    const page = openPage(form(row('Project', select('1', { A: 'CE' })) + row('Case Manager', text('2', 'Zz Staff'))));
    list('1_Renderer').addEventListener('change', () => {
      input('2_Renderer').value = '';
    });
    const report = await page.write([page.planned('Project', 'A', 'page')]);
    expect('alsoChanged' in report && report.alsoChanged).toMatchObject([{ label: 'Case Manager', before: 'Zz Staff', after: '' }]);
  });
});
