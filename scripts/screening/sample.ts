import type { DetectorId } from '../../lib/privacy/finding';
import type { FieldUse } from '../../lib/privacy/screen-text';

/** One labelled sample: what it holds, where it stands, and the text. A real name is "first|last"; `clean` holds nothing. */
export interface Sample {
  holds: Extract<DetectorId, 'ssn' | 'date' | 'email' | 'phone' | 'street-address' | 'real-name'> | 'clean';
  use: FieldUse;
  text: string;
}

/** Draws from a seeded chance, so that the same seed writes the same samples. */
export interface Draw {
  one<T>(choices: readonly [T, ...T[]]): T;
  int(from: number, to: number): number;
  /** So many digits, zeros in front. */
  digits(count: number): string;
}

export function drawFrom(chance: () => number): Draw {
  const int = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  return {
    one: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
    int,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
  };
}

/** Writes one text that holds what its list is for. */
export type Template = (draw: Draw) => string;
export type Templates = Record<Sample['holds'], readonly [Template, ...Template[]]>;
