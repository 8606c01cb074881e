import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const built = join(root, '.output', 'chrome-mv3');

/** What the browser must load before the first paint: static imports only, `import()` comes later. */
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["']([^"']+\.js)["']/g;
const loadedByPage = /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g;

const textOf = (file: string) => readFileSync(join(built, file), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/** The file and everything it imports statically, each once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(join(built, file))) return seen;
  seen.add(file);
  if (!file.endsWith('.js')) return seen;
  for (const imported of matches(textOf(file), staticImport)) withImports(posix.join(posix.dirname(file), imported), seen);
  return seen;
}

function filesOfPage(page: string): string[] {
  const loaded = matches(textOf(page), loadedByPage).map((address) => address.replace(/^\//, ''));
  return [page, ...new Set(loaded.flatMap((file) => [...withImports(file)]))];
}

const kilobytes = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) / 1000;

if (!existsSync(built)) {
  stdout.write('Nothing is built yet: run `npx wxt build` first.\n');
  process.exit(1);
}

/** Budgets in kB, gzipped. */
const budgets = [
  { what: 'content script', files: ['clienttrack-page.js'], limit: 10 },
  { what: 'pointer script', files: ['clienttrack-pointer.js'], limit: 5 },
  { what: 'panel, first load', files: filesOfPage('sidepanel.html'), limit: 220 },
  { what: 'worker', files: [...withImports('background.js')], limit: 15 },
];

for (const { what, files, limit } of budgets) {
  const size = kilobytes(files);
  stdout.write(`${what.padEnd(20)}${size.toFixed(1).padStart(8)} kB of ${limit} kB gz  ${size <= limit ? 'ok' : 'OVER'}\n`);
  if (size > limit) process.exitCode = 1;
}
