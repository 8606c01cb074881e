import type { Option } from './lists';

/**
 * ClientTrack's conditions as data, and their evaluation. `evaluateRules` runs on the server and, as text, in the page
 * (page-script.ts): it must not use anything from outside itself.
 */

export type Test = 'filled' | 'empty' | 'checked' | 'adult' | 'future' | 'ssn-complete' | 'ssn-partial';

export type Condition =
  | { field: string; test: Test }
  | { field: string; isOneOf: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

export type Action =
  | { target: string; visible: boolean }
  | { target: string; required: boolean }
  /** '' is ClientTrack's BLANK. */
  | { target: string; value: string }
  /** The whole years since the date in this other field. */
  | { target: string; ageOf: string }
  /** Blocks the save. */
  | { target: string; error: string }
  /** A message only. */
  | { target: string; warn: string }
  /** A whole column of the grid. */
  | { target: string; columnVisible: boolean }
  /** What may be chosen from now on; a value that is not among it is dropped. */
  | { target: string; options: readonly Option[] }
  /** The server draws this grid anew; what was typed in it is lost. */
  | { target: string; refresh: true };

export interface Rule {
  /** Fields whose change wakes the rule. */
  on: readonly string[];
  /** At once in the page, or by a question to the server. */
  at: 'page' | 'server';
  when: Condition;
  actions: readonly Action[];
  otherwise?: readonly Action[];
  /** Its values are also set when the page opens and when it is saved, not only on a change. */
  always?: boolean;
}

export interface Waking {
  /** The field that changed; undefined when the page opens or is saved. */
  changed?: string;
  at: 'page' | 'server';
  /** MM/DD/YYYY */
  today: string;
}

/** What the rules do now, in the order of the rules; a later action on the same target wins. */
export function evaluateRules(rules: readonly Rule[], read: (field: string) => string, waking: Waking): Action[] {
  function dayNumber(text: string): number {
    const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
    return match ? Number(`${match[3]}${match[1]}${match[2]}`) : Number.NaN;
  }
  function age(field: string): number {
    return Math.floor((dayNumber(waking.today) - dayNumber(read(field))) / 10000);
  }
  function passes(field: string, test: Test): boolean {
    const value = read(field);
    switch (test) {
      case 'filled':
        return value !== '';
      case 'empty':
        return value === '';
      case 'checked':
        return value === '1';
      case 'adult':
        return age(field) >= 18;
      case 'future':
        return dayNumber(value) > dayNumber(waking.today);
      case 'ssn-complete':
        return /^\d{3}-\d{2}-\d{4}$/.test(value);
      case 'ssn-partial':
        return value !== '' && !/^\d{3}-\d{2}-\d{4}$/.test(value);
    }
  }
  function holds(condition: Condition): boolean {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('not' in condition) return !holds(condition.not);
    return 'test' in condition ? passes(condition.field, condition.test) : condition.isOneOf.includes(read(condition.field));
  }
  const effects: Action[] = [];
  for (const rule of rules) {
    if (rule.at !== waking.at) continue;
    const isAwake = waking.changed === undefined ? rule.always === true : rule.on.includes(waking.changed);
    if (rule.at === 'server' && !isAwake) continue;
    for (const action of (holds(rule.when) ? rule.actions : rule.otherwise) ?? []) {
      if ('ageOf' in action) {
        const years = age(action.ageOf);
        effects.push({ target: action.target, value: years >= 0 ? String(years) : '' });
      } else if (!('value' in action) || isAwake) effects.push(action);
    }
  }
  return effects;
}
