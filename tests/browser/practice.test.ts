import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { pageHere } from './stage';
import { wordsOf } from './stage';

type Page = ReturnType<typeof pageHere>;

beforeAll(async () => {
  await fetch('/login/PRACTICE', { method: 'POST', body: new URLSearchParams({ UserName: 'trainer', Password: 'practice' }) });
  await fetch('/practice/startworkflow.aspx?WorkflowID=1000000107');
});

afterEach(() => {
  document.body.innerHTML = '';
});

/** Opens a page of the practice ClientTrack in a frame and holds it from inside, as the content script does. */
async function openPractice(address: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '1100';
  frame.height = '760';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = `/practice/${address}`;
  document.body.append(frame);
  await loaded;
  return new Promise((resolve) => {
    Object.assign(window, { takePage: resolve });
    const inside = frame.contentDocument?.createElement('script');
    if (inside === undefined) throw new Error('the frame has no document');
    inside.type = 'module';
    inside.textContent = "import { pageHere } from '/tests/browser/stage.ts'; parent.takePage(pageHere());";
    frame.contentDocument?.head.append(inside);
  });
}

/** Past the search page, to Basic Client Information. */
async function toBasicInformation(): Promise<Page> {
  const first = await openPractice('viewform.aspx?FormID=4317');
  await first.write([first.planned('First Name', 'Zzamber'), first.planned('Last Name', 'Zzquillstone')]);
  const frame = document.querySelector('iframe');
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  frame?.contentDocument?.querySelector<HTMLElement>('[id="Renderer_NEXT"]')?.click();
  await loaded;
  const address = frame?.contentWindow?.location;
  const html = address === undefined ? '' : `${address.pathname}${address.search}`.replace('/practice/', '');
  frame?.remove();
  return openPractice(html);
}

describe('the practice ClientTrack', () => {
  it('is described by its labels: search page', async () => {
    const page = (await openPractice('viewform.aspx?FormID=4317')).look();
    expect(page.headings).toContain('Search Existing Clients');
    expect(page.controls.map(({ label, kind }) => [label, kind])).toEqual([
      ['First Name', 'text'],
      ['Last Name', 'text'],
      ['Social Security Number', 'text'],
      ['Birth Date', 'date'],
    ]);
  });

  it('sets Name Quality last and shows the phone behind its tick box', async () => {
    const page = await toBasicInformation();
    const report = await page.write([
      page.planned('First Name', 'Zzamberly', 'page'),
      page.planned('Last Name', 'Zzquill', 'page'),
      page.planned('Show Address and Contact Information', 'true', 'page'),
      page.planned('Msg Phone', '5125550100'),
      page.planned('Name Quality', '2', 'page'),
    ]);
    expect(wordsOf(report)).toEqual(Array(5).fill('filled'));
    expect(page.control('Msg Phone').value).toBe('(512) 555-0100');
    expect(page.control('Name Quality').value).toBe('2');
  });

  it('answers radio buttons whose first ones the page keeps hidden', async () => {
    const page = await toBasicInformation();
    expect(wordsOf(await page.write([page.planned('SSN Quality', '99')]))).toEqual(['filled']);
    expect(page.control('SSN Quality').text).toBe('Data not collected');
  });

  it('says that Veteran Status is not shown without a birth date', async () => {
    const page = await toBasicInformation();
    expect(page.control('Veteran Status').isVisible).toBe(false);
    expect(wordsOf(await page.write([page.planned('Veteran Status', '99')]))).toEqual(['needsPerson: hidden']);
  });

  it('waits for the server to draw the members before it writes their rows', async () => {
    await fetch('/practice/Dashboard.aspx?PrimaryKey=918197');
    const page = await openPractice('viewform.aspx?FormID=1000000424&PrimaryKey=918197');
    const project = page.control('Project');
    expect(project.postsBack).toBe(true);
    const report = await page.write([
      page.planned('Project', project.options.find(({ text }) => text.includes('TX-999'))?.value ?? ''),
      page.planned('Project Start Date', '11/20/2026'),
    ]);
    expect(wordsOf(report)).toEqual(['filled', 'filled']);
  });
});
