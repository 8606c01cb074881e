import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeName as codeNameSchema } from '../../lib/hmis/transfer';
import { seededChance } from '../../lib/practice/variants/registry';
import { codeNameFingerprint } from '../../lib/privacy/code-name-fingerprint';
import { loadCodeWords } from '../../lib/privacy/load-code-words';
import { isMisheard, makeCodeName } from '../../lib/privacy/make-code-name';
import { screenFields } from '../../lib/privacy/screen-fields';
import { loadScreeningWords, type ScreeningWords } from '../../lib/privacy/screening-words';
import { commonNames, heldOutNames, otherNames } from '../../scripts/screening/sample-names';

let words: ScreeningWords;
let codeWords: readonly string[];
beforeAll(async () => {
  [words, codeWords] = await Promise.all([loadScreeningWords(), loadCodeWords()]);
});

const made = (count: number, seed = 20261122) => {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => makeCodeName('live', codeWords, words, (end) => Math.floor(chance() * end)));
};

describe('a code name made here', () => {
  it('is never stopped or asked about, in 10,000', () => {
    const fields = made(10_000).flatMap(({ firstName, lastName }) => [
      { where: 'firstName', use: 'code-name' as const, text: firstName },
      { where: 'lastName', use: 'code-name' as const, text: lastName },
    ]);
    expect(screenFields(fields, words)).toEqual([]);
  });

  it('is nobody’s name in lists that it was not made with', () => {
    const names = [commonNames, otherNames, heldOutNames].flatMap(({ given, family }) => [...given, ...family]);
    const known = new Set(names.map((name) => name.toLowerCase()));
    expect(
      made(10_000).filter(({ firstName, lastName }) => known.has(firstName.toLowerCase()) || known.has(lastName.toLowerCase())),
    ).toEqual([]);
  });

  it('hardly ever comes twice', () => {
    const names = made(10_000).map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(new Set(names).size).toBeGreaterThan(9_990);
  });

  it('fits the form, and says for practice that it is practice', () => {
    for (const { firstName, lastName } of made(200)) {
      expect(codeNameSchema.safeParse(firstName).success && codeNameSchema.safeParse(lastName).success).toBe(true);
    }
    expect(makeCodeName('practice', codeWords, words)).toEqual({
      firstName: expect.stringMatching(/^Zz/),
      lastName: expect.stringMatching(/^Zz/),
    });
  });

  it('shows when its second part was misheard', () => {
    const alike = { b: 'd', d: 'b', p: 't', t: 'p', m: 'n', n: 'm', f: 's', s: 'f', l: 'r', r: 'l' };
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 5 }), (seed, at) => {
        const [codeName = { firstName: '', lastName: '' }] = made(1, seed);
        expect(isMisheard(codeName, codeWords)).toBe(false);
        const letters = [...codeName.lastName.toLowerCase()];
        const other = Object.entries(alike).find(([letter]) => letter === letters[at])?.[1];
        fc.pre(other !== undefined);
        letters[at] = other ?? '';
        expect(isMisheard({ ...codeName, lastName: letters.join('') }, codeWords)).toBe(true);
      }),
    );
  });

  it('a name of the VSP’s own is never called misheard', () => {
    expect(isMisheard({ firstName: 'Zzamber', lastName: 'Zzquillstone' }, codeWords)).toBe(false);
    expect(isMisheard({ firstName: 'Lantern', lastName: 'Pebble' }, codeWords)).toBe(false);
  });

  it('leaves a mark that differs from desk to desk and does not hold the name', async () => {
    const [codeName = { firstName: '', lastName: '' }] = made(1);
    const [one, other] = await Promise.all([1, 2].map((salt) => codeNameFingerprint(codeName, new Uint8Array([salt]))));
    expect(one).toHaveLength(16);
    expect(one).not.toBe(other);
    expect(one).toBe(await codeNameFingerprint(codeName, new Uint8Array([1])));
  });
});
