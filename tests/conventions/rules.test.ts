import { describe, expect, it } from 'vitest';
import { headerProblems, lengthProblems, logicProblems, nameProblems } from './file-rules';
import { carriedBy, cycles } from './import-graph';
import { directionProblems, packageProblems, sidewaysProblems } from './import-rules';
import { messageArguments } from './message-arguments';
import { silentCodes } from './reason-codes';
import { sourceFile } from './source-file';
import { wordProblems } from './word-rules';

// A rule that cannot see a planted fault protects nobody.

const one = (path: string, text: string) => [sourceFile(path, text)];

describe('a planted fault is seen', () => {
  it.each([
    ['lib/hmis/a.ts', `import { x } from '../fill/x';`],
    ['lib/page/a.ts', `import { x } from '../hmis/x';`],
    ['lib/vault/a.ts', `import type { x } from '../hmis/transfer';`],
    ['lib/practice/a.ts', `import type { x } from '../messages';`],
    ['components/inbox/a.tsx', `import { x } from '../../lib/page/x';`],
    ['lib/fill/a.ts', `export { x } from '../../entrypoints/background';`],
    ['lib/fill/a.ts', `const x = await import('../store/x');`],
    ['lib/fill/a.ts', `import {\n  a,\n  b,\n} from '../connection/x';`],
    ['lib/odd/a.ts', ''],
  ])('against the folder map: %s %s', (path, text) => expect(directionProblems(one(path, text))).toHaveLength(1));

  it.each([
    ['lib/fill/a.ts', `import * as z from 'zod';`],
    ['lib/fill/a.ts', `import { useState } from 'react';`],
    ['components/a.tsx', `import { Dexie } from 'dexie';`],
    ['components/a.tsx', `import { x } from '@/lib/x';`],
  ])('a library out of place: %s %s', (path, text) => expect(packageProblems(one(path, text))).toHaveLength(1));

  it.each([
    `fetch('x')`,
    'new WebSocket(x)',
    'navigator.sendBeacon(x)',
    `window.open('x')`,
    'browser.tabs.create({})',
    `const site = 'https://example.org';`,
    'element.innerHTML = x;',
    `eval('1')`,
    'console.log(x)',
    'const x: any = 1;',
    'const x: Array<any> = [];',
    'const x = y as Transfer;',
    'const x = (y) as unknown;',
    'const x = y!.z;',
  ])('in the words: %s', (text) => expect(wordProblems(one('lib/fill/a.ts', text)).length).toBeGreaterThan(0));

  it.each([
    ['lib/fill/aB.ts', ''],
    ['lib/fill/index.ts', ''],
    ['lib/utils/dates.ts', ''],
  ])('in the name: %s', (path) => expect(nameProblems(one(path, '')).length).toBeGreaterThan(0));

  it.each(['const a = () => 1;', 'function a() {}', 'export const a = { pattern: /x/ };', 'const a = b ? c : d;'])(
    'logic in data: %s',
    (text) => expect(logicProblems(one('lib/screens/a.ts', text))).toHaveLength(1),
  );

  it('a screen that sees another screen', () => {
    expect(sidewaysProblems(one('lib/screens/a.ts', `import { b } from './b';`), 'lib/screens', ['screen'], ['screen.ts'])).toHaveLength(1);
  });

  it('a circle', () => {
    const circle = [...one('lib/fill/a.ts', `import { b } from './b';`), ...one('lib/fill/b.ts', `import type { a } from './a';`)];
    expect(cycles(circle)).toEqual(['lib/fill/a > lib/fill/b > lib/fill/a']);
  });

  it('React behind two imports of the content script', () => {
    const entry = one('entrypoints/c.content.ts', `import { a } from '../lib/page/a';`);
    expect(carriedBy([...entry, ...one('lib/page/a.ts', `import { useState } from 'react';`)], 'entrypoints/c.content.ts')).toContain(
      'react',
    );
  });

  it('a reason without a sentence', () => {
    const code = sourceFile('lib/fill/a.ts', `export type AFailure = 'gone' | 'far-away';`);
    const half = sourceFile('lib/i18n/en/a.ts', `export const a = { gone: 'It is gone.' };`);
    expect(silentCodes([code, half], 'lib/i18n/en/')).toHaveLength(1);
  });

  it('a file of 251 lines', () => expect(lengthProblems(one('lib/fill/a.ts', 'x\n'.repeat(251)))).toHaveLength(1));
  it('a screen of 201 lines', () => expect(lengthProblems(one('lib/screens/a.ts', 'x\n'.repeat(201)))).toHaveLength(1));
  it('a screen without evidence', () =>
    expect(headerProblems(one('lib/screens/a.ts', '// Seen: somewhere. 2026-11-22.\n'))).toHaveLength(1));
});

describe('what is right is left alone', () => {
  it.each([
    `import type { a as b } from './x';\nexport { c as d } from './y';\nimport * as z from 'zod/mini';`,
    'const x = [1] as const;',
    `const x = 'call fetch() and console.log as Any';`,
    '// fetch(https://example.org) as any\nconst x = 1;',
    'const found = /as [A-Z]/.test(x);',
    'const y = x !== undefined;',
    'chunk.fetch(x)',
  ])('in the words: %s', (text) => expect(wordProblems(one('lib/fill/a.ts', text))).toEqual([]));

  it('a type costs the content script nothing', () => {
    expect(carriedBy(one('entrypoints/c.content.ts', `import type { a } from '../lib/hmis/a';`), 'entrypoints/c.content.ts')).toEqual([]);
    expect(
      carriedBy(one('entrypoints/c.content.ts', `import { type a, type b } from '../lib/hmis/a';`), 'entrypoints/c.content.ts'),
    ).toEqual([]);
  });
});

it('the values of a sentence are found inside its plural branches, and words are not taken for values', () => {
  expect(messageArguments('{n, plural, one {# day for {code}} other {days}} at {site}')).toEqual(['code', 'n', 'site']);
});
