// Runs on a fresh clone, before anything is installed: only node: modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { env, execPath, getuid, platform, stderr, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserPlaces } from './browser-places.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.setup-stamp');
const isWindows = platform === 'win32';

/** @param {string} line */
const say = (line) => stderr.write(`${line}\n`);

/** This project's own programs come first on the path, whoever started us. */
export function putOwnProgramsFirst() {
  const own = join(root, 'node_modules', '.bin');
  if (!env.PATH?.startsWith(own)) env.PATH = [own, env.PATH].join(delimiter);
}

/** Runs a program with its output on stderr; stdout belongs to the command itself.
 * @param {string} program @param {string[]} args */
function run(program, args) {
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
  return done.status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(`Transfer Desk needs Node 20.19 or newer; this is Node ${version}. Install a newer Node and try again.`);
}

/** The same for the same lock and the same Node; native packages differ by both. */
function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${version} ${platform} ${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

/** What lies in node_modules is what the lock says. */
export function markInstalled() {
  writeFileSync(stampFile, stamp());
}

function installPackages() {
  if (isInstalled()) return;
  say(existsSync(stampFile) ? 'Packages or Node have changed: installing again.' : 'Installing packages (once; a minute or two).');
  // Development packages are what everything here is made with, also where NODE_ENV says production.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const npm = env.npm_execpath;
  const done = npm?.endsWith('.js') ? run(execPath, [npm, ...args]) : run('npm', args);
  if (!done) throw new SetupError('npm could not install the packages; its own message is above. Check the network and try again.');
  markInstalled();
}

export function prepareTypes(again = false) {
  if (!again && existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  say('Preparing types.');
  if (!run('wxt', ['prepare'])) throw new SetupError('wxt prepare failed; its own message is above.');
}

/** @param {string} name */
export function findOnPath(name) {
  const names = isWindows ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const found = names.map((one) => join(folder, one)).find((file) => folder !== '' && existsSync(file));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Some distributions put a script there that only advises to install something: ask it for its version.
 * @param {string} file */
function answers(file) {
  if (!existsSync(file)) return false;
  if (platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Playwright's own Chromium, if it was downloaded. */
function playwrightBrowser() {
  try {
    /** @type {string} */
    const file = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A Chromium that is already here, or undefined. */
export function findBrowser() {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new SetupError('CHROMIUM_PATH names a file that does not exist. Correct it or unset it.');
  }
  return browserPlaces().find(answers) ?? playwrightBrowser();
}

const canUseApt = () => platform === 'linux' && getuid?.() === 0 && findOnPath('apt-get') !== undefined;

/** @param {string} name */
function installWithApt(name) {
  if (!canUseApt()) return false;
  say(`Installing ${name} with apt-get.`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** A Chromium: found, or installed by the first way that works here. Throws with a plain sentence when there is none. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (installWithApt('chromium')) {
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  say('Downloading Chromium through Playwright.');
  run('playwright', ['install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;
  throw new SetupError('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its program file, and try again.');
}

/** The PDF tool that is not ours, for filling received forms as a stranger would; undefined where it cannot be had. */
export function findOrInstallPdftk() {
  const found = findOnPath('pdftk');
  if (found !== undefined) return found;
  if (installWithApt('pdftk-java')) return findOnPath('pdftk');
  say('pdftk is not here, so the committed sample forms are used. To fill fresh ones, install pdftk-java.');
  return undefined;
}

/** A reason to stop that is meant for the person, without a stack. */
export class SetupError extends Error {}

/** Everything a command needs; under a second when nothing is missing. @param {{ browser?: boolean, pdftk?: boolean }} [needs] */
export function setUp(needs = {}) {
  checkNode();
  putOwnProgramsFirst();
  installPackages();
  prepareTypes();
  // Everything started from here finds the same browser without searching again.
  if (needs.browser) env.CHROMIUM_PATH = findOrInstallBrowser();
  if (needs.pdftk) findOrInstallPdftk();
}
