import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { sheetExports } from '../lib/exports/registry';
import { catalogues, type Language, languages } from '../lib/i18n/catalogue';
import { laterCatalogues } from '../lib/i18n/later-catalogue';
import { profile } from '../lib/profiles/profile';
import { profiles } from '../lib/profiles/registry';
import { screens } from '../lib/screens/registry';
import { screen } from '../lib/screens/screen';
import { headerProblems, lengthProblems, logicProblems, medianLength, nameProblems } from './conventions/file-rules';
import { carriedBy, cycles } from './conventions/import-graph';
import { dataFiles, directionProblems, packageProblems, sidewaysProblems } from './conventions/import-rules';
import { messageArguments } from './conventions/message-arguments';
import { silentCodes } from './conventions/reason-codes';
import { readSources } from './conventions/source-file';
import { wordProblems } from './conventions/word-rules';

const root = fileURLToPath(new URL('..', import.meta.url));
const product = readSources(root, ['lib', 'components', 'entrypoints']);
const everything = [...product, ...readSources(root, ['scripts', 'tests'])];

const notScreens = ['screen.ts', 'place.ts', 'registry.ts', 'option-texts.ts', 'exit-texts.ts'];
const notProfiles = [
  ...['profile.ts', 'registry.ts', 'deployment.ts', 'parse-address.ts', 'profile-of.ts', 'taught.ts', 'merge-taught.ts'],
  ...['adapt-screen.ts', 'check-taught.ts', 'diff-taught.ts', 'profile-file.ts', 'page-outline.ts'],
];
const screenFiles = dataFiles(product, 'lib/screens', notScreens);
const profileFiles = dataFiles(product, 'lib/profiles', notProfiles);

describe('who may import whom', () => {
  it('follows the folder map', () => expect(directionProblems(product)).toEqual([]));
  it('has no circles', () => expect(cycles(product)).toEqual([]));
  it('keeps each library behind the folder that hides it', () => expect(packageProblems(product)).toEqual([]));
  it('lets no screen see another screen', () =>
    expect(sidewaysProblems(product, 'lib/screens', ['screen', 'option-texts', 'exit-texts'], notScreens)).toEqual([]));
  it('lets no profile see another profile', () => expect(sidewaysProblems(product, 'lib/profiles', ['profile'], notProfiles)).toEqual([]));

  it('brings nothing into ClientTrack’s page but lib/page, the messages and what removes the network', () => {
    const scripts = ['entrypoints/clienttrack-page.ts', 'entrypoints/clienttrack-pointer.ts'];
    const carried = scripts.flatMap((script) => carriedBy(product, script));
    expect(carried.filter((name) => !/^(?:lib\/page\/|lib\/messages$|lib\/no-network$|#imports$|wxt\/browser$)/.test(name))).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, in folders named for their subject', () => expect(nameProblems(everything)).toEqual([]));
  it('are short enough to read at one go', () => expect(lengthProblems(everything)).toEqual([]));
  it('are mostly much shorter than that', () => expect(medianLength(product)).toBeLessThanOrEqual(70));
  it('hold no way out, no value in a log, no cast', () => expect(wordProblems(product)).toEqual([]));
});

describe('screens and profiles are data', () => {
  it('tell where they were seen, how sure that is and when', () => expect(headerProblems(screenFiles)).toEqual([]));
  it('hold no logic', () => expect(logicProblems([...screenFiles, ...profileFiles])).toEqual([]));

  it.each(screenFiles.map(({ path }) => path))('%s is registered under its own name', async (path) => {
    const exported: unknown[] = Object.values(await import(join(root, path)));
    expect(exported).toHaveLength(1);
    const registered = screens.find((one) => one === exported[0]);
    expect(`lib/screens/${registered?.name}.ts`).toBe(path);
  });

  it.each(profileFiles.map(({ path }) => path))('%s is registered under its own name', async (path) => {
    const exported: unknown[] = Object.values(await import(join(root, path)));
    expect(exported).toHaveLength(1);
    const registered = profiles.find((one) => one === exported[0]);
    expect(`lib/profiles/${registered?.name}.ts`).toBe(path);
  });

  it.each(screens.map((one) => [one.name, one] as const))('the screen %s says only what a screen may say', (_, one) => {
    expect(screen.safeParse(one).error?.issues).toBeUndefined();
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it.each(profiles.map((one) => [one.name, one] as const))('the profile %s says only what a profile may say', (_, one) => {
    expect(profile.safeParse(one).error?.issues).toBeUndefined();
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    const onPaths = Object.values(one.paths).flat();
    expect(onPaths.filter((name) => !screens.some((each) => each.name === name))).toEqual([]);
  });
});

describe('what leaves the tracking sheet', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const files = product.filter(({ text }) => /: SheetExport = \{/.test(text));

  it('is registered, file by file', () =>
    expect(files.map(({ path }) => path)).toEqual(sheetExports.map(({ name }) => `lib/exports/${name}.ts`).sort()));
  it.each(sheetExports.map(({ name }) => name))('%s stands in the README', (name) => expect(readme).toContain(`| \`${name}\``));
});

/** `{ a: { b: 'text' } }` → `[['a.b', 'text']]` */
function sentences(catalogue: object, prefix = ''): [key: string, sentence: string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value]];
    return typeof value === 'object' && value !== null ? sentences(value, `${prefix}${key}.`) : [];
  });
}

describe('the catalogues', () => {
  const all = (locale: Language) => sentences({ ...catalogues[locale], ...laterCatalogues[locale] });
  const english = all('en');
  const spanish = all('es');

  it('have the same keys in English and Spanish', () => {
    expect(spanish.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('ask for the same values in English and Spanish', () => {
    const spanishOf = new Map(spanish);
    const differing = english.filter(([key, text]) => `${messageArguments(text)}` !== `${messageArguments(spanishOf.get(key) ?? '')}`);
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('can say every sentence (%s)', (locale) => {
    const faults: string[] = [];
    for (const [key, text] of all(locale)) {
      const onError = (error: Error) => faults.push(`${key}: ${error.message}`);
      const translate = createTranslator({ locale, messages: { one: text }, onError });
      const values = Object.fromEntries(messageArguments(text).map((name) => [name, 2]));
      if (/<\w+>/.test(text)) continue;
      if (translate('one', values).trim() === '') faults.push(`${key}: says nothing`);
    }
    expect(faults).toEqual([]);
  });

  // Spanish has the type of English.
  it('have a sentence for every reason code', () => expect(silentCodes(product, 'lib/i18n/en/')).toEqual([]));
});
