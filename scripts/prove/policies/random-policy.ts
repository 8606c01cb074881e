import { policyKeys } from '../../../lib/policy/policy';

/** Addresses that an IT may write, and addresses that mean nothing or would let too much in. */
export const goodSites: readonly string[] = [
  'https://one.example',
  'https://two.example:8443',
  'https://three.example',
  'http://localhost:4173',
  'http://127.0.0.1',
];
const badSites: readonly unknown[] = [
  'http://one.example',
  'https://one.example/',
  'https://one.example/agency/',
  'https://user@one.example',
  'https://ONE.example',
  'https://*.example',
  'https://one.example:443',
  'file:///zz',
  'chrome://settings',
  '*',
  '<all_urls>',
  'zz',
  '',
  7,
  null,
];

const nonsense: readonly unknown[] = [
  ...[-1, -0.5, 0.5, 1.5, 1e9, 1e308, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 53],
  ...['', 'true', 'false', '3', 'no', '__proto__', '5e1', null, [], {}, [null], [1], [true], { idleLockMinutes: 1 }, { valueOf: 1 }],
];

/** Keys that are nobody's, some of which every object has by itself. */
const strangeKeys = ['idleLockMinute', 'IdleLockMinutes', 'allowEverything', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '0'];

/** What of a figure is in its range, on its edge and just beyond. */
const figures = { idleLockMinutes: 15, absoluteHours: 12, formRetentionHours: 72, trackingRetentionDays: 365 } as const;

function drawSites(chance: () => number): unknown {
  const among = chance() < 0.25 ? [...goodSites, ...badSites] : goodSites;
  // One list in ten is longer than any list may be.
  const length = chance() < 0.1 ? 51 : Math.floor(chance() * 5);
  return Array.from({ length }, () => among[Math.floor(chance() * among.length)]);
}

/** A policy as a browser would hand it over: own keys only, and nothing that JSON does not know. */
export function randomPolicy(chance: () => number): Readonly<Record<string, unknown>> {
  const pick = (from: readonly unknown[]): unknown => from[Math.floor(chance() * from.length)];
  const given = policyKeys
    .filter(() => chance() < 0.7)
    .map((key): [string, unknown] => {
      if (chance() < 0.3) return [key, pick(nonsense)];
      if (key === 'allowedOrigins') return [key, drawSites(chance)];
      const most = Object.entries(figures).find(([name]) => name === key)?.[1];
      return [key, most === undefined ? chance() < 0.5 : Math.floor(chance() * (most + 3)) - 1];
    });
  const strange = strangeKeys.filter(() => chance() < 0.1).map((key): [string, unknown] => [key, pick([1, false, { allowBackup: true }])]);
  // Unlike an object literal this makes "__proto__" a key like any other.
  return Object.fromEntries([...strange, ...given]);
}
