import { type Policy, type PolicyKey, policyKeys, type ReadPolicy } from './policy';

/** What holds on this computer. */
export interface Rules {
  idleLockMinutes: number;
  absoluteHours: number;
  formRetentionHours: number;
  trackingRetentionDays: number;
  /** Any site when there is no list. */
  allowedOrigins: readonly string[] | undefined;
  allowBackup: boolean;
  allowPlainExport: boolean;
  allowPrint: boolean;
  allowTeachMode: boolean;
}

/** Without any policy (R38, R42, R43). */
export const ownRules: Rules = {
  idleLockMinutes: 5,
  absoluteHours: 12,
  formRetentionHours: 72,
  trackingRetentionDays: 90,
  allowedOrigins: undefined,
  allowBackup: true,
  allowPlainExport: true,
  allowPrint: true,
  allowTeachMode: true,
};

const least = (own: number, theirs = own): number => Math.min(own, theirs);
const only = (own: Rules['allowedOrigins'], theirs = own): Rules['allowedOrigins'] =>
  own === undefined ? theirs : own.filter((origin) => theirs?.includes(origin));

/** Of each rule the stricter one; no policy ever makes one laxer. */
export const tighten = (rules: Rules, policy: Policy): Rules => ({
  idleLockMinutes: least(rules.idleLockMinutes, policy.idleLockMinutes),
  absoluteHours: least(rules.absoluteHours, policy.absoluteHours),
  formRetentionHours: least(rules.formRetentionHours, policy.formRetentionHours),
  trackingRetentionDays: least(rules.trackingRetentionDays, policy.trackingRetentionDays),
  allowedOrigins: only(rules.allowedOrigins, policy.allowedOrigins),
  allowBackup: rules.allowBackup && policy.allowBackup !== false,
  allowPlainExport: rules.allowPlainExport && policy.allowPlainExport !== false,
  allowPrint: rules.allowPrint && policy.allowPrint !== false,
  allowTeachMode: rules.allowTeachMode && policy.allowTeachMode !== false,
});

export interface ManagedRules extends Omit<ReadPolicy, 'policy'> {
  rules: Rules;
  /** Rules that are as they are because of the agency's IT. */
  ruled: PolicyKey[];
}

export function managedRules({ policy, ignored, unknown }: ReadPolicy): ManagedRules {
  const rules = tighten(ownRules, policy);
  return { rules, ruled: policyKeys.filter((key) => rules[key] !== ownRules[key]), ignored, unknown };
}
