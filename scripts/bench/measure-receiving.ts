import type { Page } from '@playwright/test';
import { chooseFiles } from '../browser/choose-files';
import { openJournal } from '../browser/journal';
import { openDesk } from '../browser/launch';
import { panelUserAt } from '../browser/panel-user';
import { writeMixedFiles } from '../journey/mixed-files';
import { startPractice } from '../practice';

/** The files a panel takes at once. */
const count = 200;
export const receiving = `receive ${count} files`;

export interface Receiving {
  /** From the files in the panel's hand to the last one read. */
  ms: number;
  lines: number;
  /** Tasks that took over 50 ms, longest first, from the moment the files are there. */
  longTasks: number[];
  /** The longest task of a bare page with the same files: the browser's own handing over. */
  bareTask: number;
}

interface Watched {
  begun: number;
  ended: number;
  tasks: { start: number; ms: number }[];
}

/** In the page's own clock; the first task is the browser's until the files are there. */
const watch = `(() => {
  const watched = { begun: 0, ended: 0, tasks: [] };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask' });
  const field = document.querySelector('input[type=file]');
  // Long tasks are told some frames later.
  const later = () => new Promise((resolve) => setTimeout(resolve, 300));
  window.taken = new Promise((resolve) => {
    field.addEventListener('change', () => { watched.begun = performance.now(); resolve(later()); }, { capture: true, once: true });
  });
  window.allRead = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const bar = document.querySelector('#files-progress');
      if (bar === null || bar.value < bar.max) return;
      watch.disconnect();
      watched.ended = performance.now();
      resolve(later());
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
})()`;

const watchedIn = (page: Page): Promise<Watched> => page.evaluate<Watched>('window.watched');

/** What the files cost a page that does nothing with them, in the same browser and the same minute. */
async function bareTask(bare: Page, paths: readonly string[]): Promise<number> {
  await bare.setContent('<input type="file" multiple>');
  await bare.evaluate(watch);
  await chooseFiles(bare, paths);
  await bare.evaluate('window.taken');
  return Math.max(0, ...(await watchedIn(bare)).tasks.map(({ ms }) => ms));
}

/** 200 mixed files received in the real side panel, each time in a browser of its own. */
export async function measureReceiving(folder: string): Promise<Receiving> {
  const practice = await startPractice({ port: 0 });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE` });
  try {
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, openJournal());
    await user.setUp(`${practice.url}/practice/default.aspx`, 'four zebras quietly paint lanterns');
    await user.beginReceiving('V01');
    const paths = writeMixedFiles(folder, count).map(({ path }) => path);
    const bare = await desk.context.newPage();
    const bareMs = await bareTask(bare, paths);
    await bare.close();
    await panel.evaluate(watch);
    await chooseFiles(panel, paths);
    await panel.evaluate('window.allRead');
    const { begun, ended, tasks } = await watchedIn(panel);
    const lines = await panel.locator('.file-line').count();
    // A task that began before the files were there is the browser's up to that moment.
    const ours = tasks.flatMap(({ start, ms }) => (start + ms <= begun ? [] : [Math.min(ms, start + ms - begun)]));
    const longTasks = ours.map(Math.round).sort((one, other) => other - one);
    return { ms: Math.round(ended - begun), lines, longTasks, bareTask: Math.round(bareMs) };
  } finally {
    await desk.close();
    await practice.close();
  }
}
