// The one launcher behind every npm script: sets up what is missing, then runs scripts/NAME.ts in this process.
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { SetupError, setUp } from './setup.mjs';

/** What each command needs beyond the packages. @type {Record<string, { browser?: boolean, pdftk?: boolean }>} */
const commands = {
  start: { browser: true, pdftk: true },
  test: { browser: true, pdftk: true },
  demo: { browser: true, pdftk: true },
  check: {},
  bench: { browser: true, pdftk: true },
  prove: { browser: true },
  pictures: { browser: true, pdftk: true },
  practice: {},
  forms: {},
  zip: {},
};

const name = argv[2] ?? '';
const needs = commands[name];
if (needs === undefined) {
  stderr.write(`Usage: node scripts/run.mjs ${Object.keys(commands).join('|')} [...]\n`);
  exit(2);
}

try {
  setUp(needs);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  stderr.write(`${error.message}\n`);
  exit(1);
}

// The command sees its own arguments only, as if it had been started directly.
const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
argv.splice(1, 2, program);
const { createJiti } = await import('jiti');
await createJiti(import.meta.url).import(program);
