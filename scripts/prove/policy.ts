import './store/desk-storage';
import { createTranslator } from 'use-intl/core';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { readManagedRules } from '../../lib/policy/managed-rules';
import type { ManagedRules, Rules } from '../../lib/policy/rules';
import { seededChance } from '../../lib/practice/variants/registry';
import { randomPolicy } from './policies/random-policy';
import { looserThanOwn, rulesByHand } from './policies/rules-by-hand';
import type { Report, Suite } from './suite';

type Raw = Readonly<Record<string, unknown>>;
type Read = (raw: Raw) => Promise<ManagedRules>;

/** As the panel reads it when it opens, and again when the browser says that IT changed something. */
const readAsSet: Read = (raw) => {
  Reflect.set(fakeBrowser.storage.managed, 'get', async () => raw);
  return readManagedRules();
};

/** The sentences under "Set by your IT", as the panel words them. */
function sentences(language: (typeof languages)[number], { rules, ruled }: ManagedRules): string[] {
  const say = createTranslator({ locale: language, messages: catalogues[language], namespace: 'policy.rules' });
  const figures = {
    minutes: rules.idleLockMinutes,
    hours: rules.absoluteHours,
    kept: rules.formRetentionHours,
    days: rules.trackingRetentionDays,
    sites: rules.allowedOrigins?.join(', ') ?? '',
  };
  return ruled.map((key) => say(key, figures));
}

/** What must stand in the sentence of a rule: its figure, or its sites. */
function told(rules: Rules, key: keyof Rules): string {
  const value = rules[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? '' : (value?.join(', ') ?? '');
}

const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

function faults(raw: Raw, managed: ManagedRules): string[] {
  const expected = rulesByHand(raw);
  const isTold = languages.every((language) =>
    sentences(language, managed).every((sentence, at) => sentence.includes(told(expected.rules, managed.ruled[at] ?? 'allowPrint'))),
  );
  const checks: Record<string, boolean> = {
    'another rule holds': JSON.stringify(managed.rules) === JSON.stringify(expected.rules),
    'other rules are called set by IT': same(managed.ruled, expected.ruled),
    'nonsense is not told': same(managed.ignored, expected.ignored) && managed.unknown === expected.unknown,
    'a sentence says something else than what holds': isTold,
    'an object has another prototype': Object.keys(Object.prototype).length === 0,
  };
  return [
    ...looserThanOwn(managed.rules).map((key) => `${key} is looser`),
    ...Object.keys(checks).filter((name) => checks[name] === false),
  ];
}

/** Each case is a desk whose IT changes its mind up to twice while the panel is open. */
async function tryPolicies(read: Read, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  for (let tried = 0; tried < count; tried += 1) {
    const turns = 1 + Math.floor(chance() * 3);
    for (let turn = 0; turn < turns; turn += 1) {
      const raw = randomPolicy(chance);
      const managed = await read(raw);
      for (const fault of faults(raw, managed)) report.wrong(`case ${tried}, policy ${turn}: ${fault}`);
      report.count('policies read');
      report.count('rules tightened', managed.ruled.length);
      report.count('values that mean nothing', managed.ignored.length);
    }
    report.done();
  }
}

export const policy: Suite = {
  name: 'policy',
  title: 'no policy makes a rule looser; what means nothing is told and as good as not set; what is said to be set is what holds',
  needs: 'node',
  full: 2_000,
  sample: 200,
  run: (seed, count, report) => tryPolicies(readAsSet, seed, count, report),
  // A desk that goes by the first policy it was given and does not look again.
  canary(seed, count, report) {
    let first: ManagedRules | undefined;
    const readOnce: Read = async (raw) => {
      first ??= await readAsSet(raw);
      return first;
    };
    return tryPolicies(readOnce, seed, Math.min(count, 100), report);
  },
};
