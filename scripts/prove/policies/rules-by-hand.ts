import type { PolicyKey } from '../../../lib/policy/policy';
import type { Rules } from '../../../lib/policy/rules';
import { goodSites } from './random-policy';

/** What holds without any policy, and what a policy may say at all; written down here a second time. */
const figures = {
  idleLockMinutes: { own: 5, from: 1, to: 15 },
  absoluteHours: { own: 12, from: 1, to: 12 },
  formRetentionHours: { own: 72, from: 0, to: 72 },
  trackingRetentionDays: { own: 90, from: 0, to: 365 },
} as const;
const permissions = ['allowBackup', 'allowPlainExport', 'allowPrint', 'allowTeachMode'] as const;
const mostSites = 50;

type Raw = Readonly<Record<string, unknown>>;

export interface Expected {
  rules: Rules;
  ruled: PolicyKey[];
  ignored: PolicyKey[];
  unknown: number;
}

/** The rules of one policy, counted by hand. */
export function rulesByHand(raw: Raw): Expected {
  const ruled: PolicyKey[] = [];
  const ignored: PolicyKey[] = [];
  const figure = (key: keyof typeof figures): number => {
    const { own, from, to } = figures[key];
    const value = raw[key];
    if (value === undefined) return own;
    if (typeof value !== 'number' || Math.floor(value) !== value || value < from || value > to) {
      ignored.push(key);
      return own;
    }
    if (value < own) ruled.push(key);
    return value < own ? value : own;
  };
  const permission = (key: (typeof permissions)[number]): boolean => {
    const value = raw[key];
    if (value === false) ruled.push(key);
    else if (value !== undefined && value !== true) ignored.push(key);
    return value !== false;
  };
  const sites = (): readonly string[] | undefined => {
    const value = raw.allowedOrigins;
    if (value === undefined) return undefined;
    const texts = Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && goodSites.includes(each)) : [];
    if (!Array.isArray(value) || texts.length < value.length || value.length > mostSites) {
      ignored.push('allowedOrigins');
      return undefined;
    }
    ruled.push('allowedOrigins');
    return texts;
  };
  const rules: Rules = {
    idleLockMinutes: figure('idleLockMinutes'),
    absoluteHours: figure('absoluteHours'),
    formRetentionHours: figure('formRetentionHours'),
    trackingRetentionDays: figure('trackingRetentionDays'),
    allowedOrigins: sites(),
    allowBackup: permission('allowBackup'),
    allowPlainExport: permission('allowPlainExport'),
    allowPrint: permission('allowPrint'),
    allowTeachMode: permission('allowTeachMode'),
  };
  const ours: readonly string[] = Object.keys(rules);
  return { rules, ruled, ignored, unknown: Object.keys(raw).filter((key) => !ours.includes(key)).length };
}

/** Rules that let more than the product lets by itself. */
export const looserThanOwn = (rules: Rules): string[] => [
  ...(rules.idleLockMinutes > 5 || rules.idleLockMinutes < 1 ? ['idleLockMinutes'] : []),
  ...(rules.absoluteHours > 12 || rules.absoluteHours < 1 ? ['absoluteHours'] : []),
  ...(rules.formRetentionHours > 72 || rules.formRetentionHours < 0 ? ['formRetentionHours'] : []),
  ...(rules.trackingRetentionDays > 90 || rules.trackingRetentionDays < 0 ? ['trackingRetentionDays'] : []),
];
