import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readManagedRules } from '../../lib/policy/managed-rules';
import { policyKeys, readPolicy } from '../../lib/policy/policy';
import { managedRules, ownRules, type Rules, tighten } from '../../lib/policy/rules';

const seed = Date.now() % 1_000_000_000;
console.log(`random policies: seed ${seed}`);

const origin = fc.constantFrom('https://one.example', 'https://two.example', 'https://three.example', 'http://localhost:4173');
const nonsense = fc.oneof(fc.anything(), fc.constantFrom(-1, 0, 0.5, 1e9, 'true', '3', null, [], ['https://one.example/path'], {}));
const orNonsense = (sensible: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ weight: 3, arbitrary: sensible }, nonsense), { nil: undefined });
const rawPolicy = fc.record({
  idleLockMinutes: orNonsense(fc.integer({ min: 1, max: 15 })),
  absoluteHours: orNonsense(fc.integer({ min: 1, max: 12 })),
  formRetentionHours: orNonsense(fc.integer({ min: 0, max: 72 })),
  trackingRetentionDays: orNonsense(fc.integer({ min: 0, max: 365 })),
  allowedOrigins: orNonsense(fc.array(origin, { maxLength: 4 })),
  allowBackup: orNonsense(fc.boolean()),
  allowPlainExport: orNonsense(fc.boolean()),
  allowPrint: orNonsense(fc.boolean()),
  allowTeachMode: orNonsense(fc.boolean()),
  somethingElse: nonsense,
});
const ownSettings: fc.Arbitrary<Rules> = fc.record({
  idleLockMinutes: fc.integer({ min: 1, max: 5 }),
  absoluteHours: fc.integer({ min: 1, max: 12 }),
  formRetentionHours: fc.integer({ min: 0, max: 72 }),
  trackingRetentionDays: fc.integer({ min: 0, max: 90 }),
  allowedOrigins: fc.option(fc.array(origin, { maxLength: 4 }), { nil: undefined }),
  allowBackup: fc.boolean(),
  allowPlainExport: fc.boolean(),
  allowPrint: fc.boolean(),
  allowTeachMode: fc.boolean(),
});

const figures = ['idleLockMinutes', 'absoluteHours', 'formRetentionHours', 'trackingRetentionDays'] as const;
const permissions = ['allowBackup', 'allowPlainExport', 'allowPrint', 'allowTeachMode'] as const;

function looser(before: Rules, after: Rules): string[] {
  const { allowedOrigins: sites } = before;
  const isWider = sites !== undefined && (after.allowedOrigins?.some((site) => !sites.includes(site)) ?? true);
  return [
    ...figures.filter((key) => after[key] > before[key]),
    ...permissions.filter((key) => after[key] && !before[key]),
    ...(isWider ? ['allowedOrigins'] : []),
  ];
}

test('no policy ever loosens a rule, whatever stands in it', () => {
  fc.assert(
    fc.property(ownSettings, rawPolicy, (own, raw) => {
      expect(looser(own, tighten(own, readPolicy(raw).policy))).toEqual([]);
    }),
    { seed, numRuns: 2_000 },
  );
});

test('of two policies one after the other the stricter of each rule holds, in any order', () => {
  fc.assert(
    fc.property(rawPolicy, rawPolicy, (one, other) => {
      const [first, second] = [readPolicy(one).policy, readPolicy(other).policy];
      const sorted = (rules: Rules) => ({ ...rules, allowedOrigins: rules.allowedOrigins && [...new Set(rules.allowedOrigins)].sort() });
      expect(sorted(tighten(tighten(ownRules, first), second))).toEqual(sorted(tighten(tighten(ownRules, second), first)));
    }),
    { seed, numRuns: 500 },
  );
});

test('a rule that means something holds exactly as it is written, when it is stricter', () => {
  const { rules, ruled } = managedRules(readPolicy({ idleLockMinutes: 2, formRetentionHours: 0, allowPrint: false, absoluteHours: 12 }));
  expect(rules).toEqual({ ...ownRules, idleLockMinutes: 2, formRetentionHours: 0, allowPrint: false });
  expect(ruled).toEqual(['idleLockMinutes', 'formRetentionHours', 'allowPrint']);
});

test('a laxer rule changes nothing, and nothing is called set by IT', () => {
  const { rules, ruled, ignored } = managedRules(readPolicy({ idleLockMinutes: 15, trackingRetentionDays: 365, allowBackup: true }));
  expect({ rules, ruled, ignored }).toEqual({ rules: ownRules, ruled: [], ignored: [] });
});

test.each([
  ['idleLockMinutes', 0],
  ['idleLockMinutes', '3'],
  ['absoluteHours', 13],
  ['formRetentionHours', 1.5],
  ['allowedOrigins', ['https://clienttrack.example/agency/']],
  ['allowedOrigins', ['http://clienttrack.example']],
  ['allowedOrigins', ['https://*.example']],
  ['allowBackup', 'no'],
] as const)('nonsense in %s is ignored and named, and the rest of the policy holds', (key, value) => {
  const { rules, ignored, unknown } = managedRules(readPolicy({ allowTeachMode: false, [key]: value, notOurs: 1 }));
  expect(rules).toEqual({ ...ownRules, allowTeachMode: false });
  expect({ ignored, unknown }).toEqual({ ignored: [key], unknown: 1 });
});

test('a key that an object has by itself is no rule', () => {
  expect(readPolicy(JSON.parse('{"__proto__":{"allowPrint":false},"constructor":1}')).unknown).toBe(2);
});

test('a browser without any policy leaves everything as it is', async () => {
  fakeBrowser.reset();
  expect((await readManagedRules()).rules).toEqual(ownRules);
});

test('what the browser was told by IT is what holds', async () => {
  await fakeBrowser.storage.managed.set({ absoluteHours: 4 });
  expect(await readManagedRules()).toEqual({ rules: { ...ownRules, absoluteHours: 4 }, ruled: ['absoluteHours'], ignored: [], unknown: 0 });
});

test('every rule can be set', () => {
  expect(Object.keys(ownRules).sort()).toEqual([...policyKeys].sort());
});
