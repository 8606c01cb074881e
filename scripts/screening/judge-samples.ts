import type { DetectorId, Finding } from '../../lib/privacy/finding';
import { screenField } from '../../lib/privacy/screen-fields';
import type { ScreeningWords } from '../../lib/privacy/screening-words';
import type { Sample } from './sample';

type Screen = typeof screenField;

/** Whether the sample's kind is among what was found; of a clean one, whether nothing is refused. */
export function isJudgedRight({ holds, use, text }: Sample, words: ScreeningWords, screen: Screen = screenField): boolean {
  const kinds = (part: string, found: (finding: Finding) => boolean): DetectorId[] =>
    screen(part, use, words)
      .filter(found)
      .map(({ kind }) => kind);
  if (holds === 'clean') return kinds(text, ({ severity }) => severity === 'hard').length === 0;
  const parts = holds === 'real-name' ? text.split('|') : [text];
  // "Wu" asks the same question as "Rivera", for another reason.
  return parts.some((part) => kinds(part, () => true).some((kind) => kind === holds || (holds === 'real-name' && kind === 'initials')));
}

export interface Figure {
  right: number;
  all: number;
}

/** Recall by kind; for `clean`, the share that is left alone. */
export function judgeSamples(samples: Sample[], words: ScreeningWords, screen: Screen = screenField): Map<Sample['holds'], Figure> {
  const figures = new Map<Sample['holds'], Figure>();
  for (const sample of samples) {
    const figure = figures.get(sample.holds) ?? { right: 0, all: 0 };
    figures.set(sample.holds, { right: figure.right + (isJudgedRight(sample, words, screen) ? 1 : 0), all: figure.all + 1 });
  }
  return figures;
}
