import * as z from 'zod/mini';

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** `https://clienttrack.example`: an origin as the browser writes it; plain http only on the computer itself. */
function isOrigin(text: string): boolean {
  // For a browser a star may stand in a name, but it is no site's: who writes it means many sites, and would get none.
  if (!URL.canParse(text) || text.includes('*')) return false;
  const { origin, protocol, hostname } = new URL(text);
  return text === origin && (protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname)));
}

/** What an agency's IT can set. What a browser is told of it stands in `public/managed-schema.json`. */
export const policySchema = z.object({
  idleLockMinutes: z.optional(whole(1, 15)),
  absoluteHours: z.optional(whole(1, 12)),
  formRetentionHours: z.optional(whole(0, 72)),
  trackingRetentionDays: z.optional(whole(0, 365)),
  allowedOrigins: z.optional(z.array(z.string().check(z.refine(isOrigin))).check(z.maxLength(50))),
  allowBackup: z.optional(z.boolean()),
  allowPlainExport: z.optional(z.boolean()),
  allowPrint: z.optional(z.boolean()),
  allowTeachMode: z.optional(z.boolean()),
});
export type Policy = z.infer<typeof policySchema>;
export type PolicyKey = keyof Policy;
export const policyKeys = z.keyof(policySchema).options;

export interface ReadPolicy {
  policy: Policy;
  /** Keys of ours with a value that means nothing. */
  ignored: PolicyKey[];
  /** How many keys we do not know. */
  unknown: number;
}

/** Key by key: one that is nonsense takes no other with it. */
export function readPolicy(raw: Readonly<Record<string, unknown>>): ReadPolicy {
  const given = policyKeys.filter((key) => raw[key] !== undefined);
  const ignored = given.filter((key) => !policySchema.shape[key].safeParse(raw[key]).success);
  const kept = Object.fromEntries(given.filter((key) => !ignored.includes(key)).map((key) => [key, raw[key]]));
  const known = new Set<string>(policyKeys);
  return { policy: policySchema.parse(kept), ignored, unknown: Object.keys(raw).filter((key) => !known.has(key)).length };
}
