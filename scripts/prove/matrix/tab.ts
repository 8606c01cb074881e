import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import type { LiveDocument } from '../../../lib/fill/reading';
import type { WritePlan, WriteReport } from '../../../lib/messages';
import type { PracticeServer } from '../../practice';
import type { FrameTouch } from './page-side';

declare const Desk: typeof import('./in-frame');

const limitMs = 15_000;

export interface ClientTrackTab {
  page: Page;
  frame(): Frame;
  /** Opens an address of the application in the content frame. */
  open(address: string): Promise<void>;
  /** Does something that loads a new document into the content frame. */
  untilNextDocument(act: () => Promise<unknown>): Promise<void>;
  /** What the content scripts of all frames say. */
  documents(): Promise<LiveDocument[]>;
  write(nonce: string, plan: WritePlan): Promise<WriteReport | undefined>;
  takeTouched(): Promise<FrameTouch[]>;
  login(): Promise<void>;
  close(): Promise<void>;
}

async function frameIn(page: Page, workspace: number): Promise<Frame> {
  const place = page.locator(`iframe#TabFrame_${workspace}`);
  const handle = await place.elementHandle({ timeout: limitMs });
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('ClientTrack shows no content frame');
  return frame;
}

/** ClientTrack in a tab of its own browser, with our page script in every frame. */
export async function openTab(browser: Browser, practice: PracticeServer, script: string): Promise<ClientTrackTab> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript({ content: `${script};window.Desk = Desk;` });
  const page = await context.newPage();
  const { profile, url } = practice;
  const workspace = profile.workspace ?? 2;

  async function login(): Promise<void> {
    await context.request.post(`${url}/login/${profile.customer}`, { form: { UserName: 'zz.proof', Password: 'any' } });
    await page.goto(`${url}${profile.path}default.aspx`);
    await page.locator(`#ws_${workspace}_tab`).click();
    frame = await frameIn(page, workspace);
    await frame.waitForURL(/dashboard/i, { timeout: limitMs });
  }
  let frame: Frame = page.mainFrame();

  async function askAll(): Promise<{ frame: Frame; document: LiveDocument }[]> {
    const answers = await Promise.all(
      page.frames().map(async (each, frameId) => {
        // A frame that is being left answers nothing.
        const description = await each.evaluate(() => Desk.askPage('describe')).catch(() => undefined);
        if (description === undefined || 'refused' in description) return [];
        const { origin } = description.address;
        return [
          {
            frame: each,
            document: { tabId: 1, frameId, documentId: description.nonce, origin, isActive: true, isStale: false, description },
          },
        ];
      }),
    );
    return answers.flat();
  }

  return {
    page,
    frame: () => frame,
    login,
    async open(address) {
      await frame.goto(`${url}${profile.path}${address}`, { waitUntil: 'load' });
    },
    async untilNextDocument(act) {
      const replaced = page.waitForEvent('framenavigated', { predicate: (each) => each === frame, timeout: limitMs });
      await Promise.all([replaced, act()]);
      await frame.waitForLoadState('load');
    },
    documents: async () => (await askAll()).map(({ document }) => document),
    async write(nonce, plan) {
      const found = (await askAll()).find(({ document }) => document.description.nonce === nonce);
      return found?.frame.evaluate((planned) => Desk.askPage('write', planned), plan);
    },
    async takeTouched() {
      const all = await Promise.all(page.frames().map((each) => each.evaluate(() => Desk.takeTouched()).catch((): FrameTouch[] => [])));
      return all.flat();
    },
    close: () => context.close(),
  };
}
