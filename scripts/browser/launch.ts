import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../setup.mjs';
import { sidePanelOf } from './side-panel';
import { waitFor } from './wait-for';

export interface DeskOptions {
  headless?: boolean;
  /** Kept after closing. Without one a fresh profile is made and removed again. */
  profileDir?: string;
  extensionDir?: string;
  /** The first tab goes there. */
  practiceUrl?: string;
  /** Of the whole window; the panel takes 360 px of it. */
  width?: number;
  /** For the browser itself. */
  moreArguments?: readonly string[];
}

export interface Desk {
  context: BrowserContext;
  extensionId: string;
  /** ClientTrack's tab. */
  page: Page;
  profileDir: string;
  /** What the person does in the browser's permission dialog; afterwards the panel's own request is answered with yes at once. */
  grantSite(origin: string): Promise<void>;
  openPanel(): Promise<Page>;
  /** The browser ends an idle background by itself; this does it now. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

const builtExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const browserArguments = (width: number) => [
  // No bar about the missing sandbox over ClientTrack's page.
  '--test-type',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0',
  '--window-position=0,0',
  `--window-size=${width},900`,
];

/** Match patterns have no port: a grant for http://localhost covers every port of it. */
function matchPattern(origin: string) {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

async function grantOnExtensionsPage(context: BrowserContext, extensionId: string, origin: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const [id, pattern] = [JSON.stringify(extensionId), JSON.stringify(matchPattern(origin))];
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${id}, ${pattern})`);
  await page.close();
}

async function killWorker(browser: CDPSession, extensionId: string) {
  const findWorker = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${extensionId}/`));
  };
  const worker = await findWorker();
  if (!worker) return;
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
  const isGone = async () => (await findWorker())?.targetId !== worker.targetId || undefined;
  await waitFor(isGone, 5_000, 'The background did not end');
}

function installedBrowser() {
  const found = findBrowser();
  if (!found) throw new Error('No Chromium was found. Set CHROMIUM_PATH, or install Chromium, Chrome or Edge.');
  return found;
}

/** A process that ended but that nobody has asked about yet is still listed on Linux, as a zombie. */
function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The browser's helpers outlive its window for a moment and still write into the profile. */
async function closeBrowser(context: BrowserContext, browser: CDPSession) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await context.close();
  const hasEnded = () => !processInfo.some(({ id }) => isRunning(id)) || undefined;
  await waitFor(hasEnded, 10_000, 'The browser did not end');
}

/** Only a persistent context has extensions. Root and many containers cannot have the browser's sandbox. */
async function launch(profileDir: string, { headless = true, width = 1360, moreArguments = [] }: DeskOptions) {
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profileDir, {
      executablePath: installedBrowser(),
      headless,
      chromiumSandbox,
      viewport: null,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...browserArguments(width), ...moreArguments],
    });
  return process.getuid?.() === 0 ? start(false) : start(true).catch(() => start(false));
}

/**
 * The browser's own question whether to save a password would lie over the panel, and its autofill asks a server of the browser's
 * maker about every form of a page, ClientTrack's too.
 */
function askNothing(profileDir: string) {
  const preferences = join(profileDir, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(
    preferences,
    JSON.stringify({
      credentials_enable_service: false,
      profile: { password_manager_enabled: false, password_manager_leak_detection: false },
      autofill: { profile_enabled: false, credit_card_enabled: false },
    }),
  );
}

/** A real Chromium with the built extension, its first tab and, on demand, its real side panel. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'transfer-desk-'));
  const removeProfile = () => {
    if (!options.profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  askNothing(profileDir);
  const context = await launch(profileDir, options);
  try {
    return await deskOf(context, profileDir, options, removeProfile);
  } catch (error) {
    await context.close();
    removeProfile();
    throw error;
  }
}

async function deskOf(context: BrowserContext, profileDir: string, options: DeskOptions, removeProfile: () => void): Promise<Desk> {
  const connection = context.browser();
  if (!connection) throw new Error('The browser has no connection of its own');
  const browser = await connection.newBrowserCDPSession();
  const { id: extensionId } = await browser.send('Extensions.loadUnpacked', { path: options.extensionDir ?? builtExtension });
  const sidePanel = sidePanelOf(context, browser, extensionId, profileDir);
  const page = context.pages()[0] ?? (await context.newPage());
  if (options.practiceUrl) await page.goto(options.practiceUrl);

  return {
    context,
    extensionId,
    page,
    profileDir,
    grantSite: (origin) => grantOnExtensionsPage(context, extensionId, origin),
    openPanel: () => sidePanel.open(page),
    killBackground: () => killWorker(browser, extensionId),
    async close() {
      await sidePanel.disconnect();
      await closeBrowser(context, browser);
      removeProfile();
    },
  };
}
