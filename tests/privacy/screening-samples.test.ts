import { beforeAll, describe, expect, it } from 'vitest';
import { screenField } from '../../lib/privacy/screen-fields';
import { loadScreeningWords, type ScreeningWords } from '../../lib/privacy/screening-words';
import { isJudgedRight, judgeSamples } from '../../scripts/screening/judge-samples';
import { readSamples } from '../../scripts/screening/read-samples';

let words: ScreeningWords;
beforeAll(async () => {
  words = await loadScreeningWords();
});

const exact = ['ssn', 'date', 'email', 'phone', 'street-address'] as const;

describe.each(['labelled', 'held-out', 'unseen'] as const)('in the %s samples', (file) => {
  const samples = readSamples(file);
  const shareOf = (holds: (typeof exact)[number] | 'real-name' | 'clean'): number => {
    const { right = 0, all = 0 } = judgeSamples(samples, words).get(holds) ?? {};
    expect(all).toBeGreaterThanOrEqual(200);
    return right / all;
  };

  it.each(exact)('999 of 1,000 are found that hold: %s', (holds) => {
    expect(shareOf(holds)).toBeGreaterThanOrEqual(0.999);
  });

  it('980 of 1,000 real names ask the VSP', () => {
    expect(shareOf('real-name')).toBeGreaterThanOrEqual(0.98);
  });

  it('nothing that is clean is refused', () => {
    expect(shareOf('clean')).toBe(1);
  });
});

it('every case that was written by hand is judged right', () => {
  const wrong = readSamples('by-hand').filter((sample) => !isJudgedRight(sample, words));
  expect(wrong).toEqual([]);
});

it('a field is looked at in less than a millisecond', () => {
  const samples = readSamples('labelled');
  for (const { text, use } of samples) screenField(text, use, words);
  const started = performance.now();
  for (const { text, use } of samples) screenField(text, use, words);
  expect((performance.now() - started) / samples.length).toBeLessThan(1);
});
