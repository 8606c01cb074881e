import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Environment, environment, plainDate } from '../hmis/ids';
import { defaultTimeZone, timeZones } from '../lifecycle/calendar-days';
import { digestChoices } from '../lifecycle/digest';
import { type Ageing, usualAgeing } from '../lifecycle/referral-wait';
import { deployment, siteOf } from '../profiles/deployment';
import { lockCauses } from '../vault/lock-causes';
import { stored } from './store-error';

/** The least and the most that an agency may choose. */
export const ageingLimits = {
  answerWithin: { least: 1, most: 30 },
  resultWithin: { least: 1, most: 365 },
} as const satisfies Record<keyof Ageing, object>;

const daysWithin = ({ least, most }: { least: number; most: number }) => z.int().check(z.minimum(least), z.maximum(most));

const settingsSchema = z.object({
  language: z.enum(['en', 'es']),
  deployment: z.optional(deployment),
  /** This desk is a victim service provider's: it sends transfers and has no ClientTrack. */
  liaison: z.optional(z.object({ environment })),
  /** Why the panel is locked, to say so on the lock screen. */
  lastLockCause: z.optional(z.enum(lockCauses)),
  /** The agency's, for calendar days; hours are the same everywhere. */
  timeZone: z.enum(timeZones),
  /** When to remind of open forms. */
  digest: z.enum(digestChoices),
  /** How long referrals may wait. */
  ageing: z.object({ answerWithin: daysWithin(ageingLimits.answerWithin), resultWithin: daysWithin(ageingLimits.resultWithin) }),
  /** The day of the next case conference. */
  conferenceOn: z.optional(plainDate),
});
/** Kept in the clear, so never anything about a household. */
export type Settings = z.infer<typeof settingsSchema>;

/** Whose records this desk holds now: each role's and each environment's are kept apart. */
export const environmentOf = ({ liaison, deployment: site }: Pick<Settings, 'liaison' | 'deployment'>): Environment | undefined =>
  (liaison ?? site)?.environment;

const names = ['language', 'deployment', 'liaison', 'lastLockCause', 'timeZone', 'digest', 'ageing', 'conferenceOn'] as const;
const keyOf = (name: (typeof names)[number]) => `settings.${name}`;

/** The browser's language until the person chooses one. */
function firstLanguage(): Settings['language'] {
  return typeof navigator !== 'undefined' && navigator.language?.startsWith('es') ? 'es' : 'en';
}

/** The computer's zone when it is one of the two. */
function firstTimeZone(): Settings['timeZone'] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return timeZones.find((zone) => zone === here) ?? defaultTimeZone;
}

/** A damaged setting is as good as none; the others stay. */
export async function readSettings(): Promise<Settings> {
  const kept = await stored(() => browser.storage.local.get(names.map(keyOf)));
  const { language, deployment: site, liaison, lastLockCause, timeZone, digest, ageing, conferenceOn } = settingsSchema.shape;
  const readable = <T>(schema: { safeParse(value: unknown): { success: boolean; data?: T | undefined } }, name: (typeof names)[number]) =>
    schema.safeParse(kept[keyOf(name)]).data;
  return {
    language: readable(language, 'language') ?? firstLanguage(),
    deployment: readable(site, 'deployment'),
    liaison: readable(liaison, 'liaison'),
    lastLockCause: readable(lastLockCause, 'lastLockCause'),
    timeZone: readable(timeZone, 'timeZone') ?? firstTimeZone(),
    digest: readable(digest, 'digest') ?? 'off',
    ageing: readable(ageing, 'ageing') ?? usualAgeing,
    conferenceOn: readable(conferenceOn, 'conferenceOn'),
  };
}

/**
 * Each setting has its own key, so two windows changing two settings do not undo each other. `undefined` takes a setting away. Of a
 * site only its address is kept here; what the agency says of it is sealed (`agency-answers.ts`).
 */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const given = names.filter((name) => Object.hasOwn(patch, name));
  const gone = given.filter((name) => patch[name] === undefined);
  const set = given.filter((name) => patch[name] !== undefined);
  const clear = patch.deployment === undefined ? patch : { ...patch, deployment: siteOf(patch.deployment) };
  await stored(() => browser.storage.local.set(Object.fromEntries(set.map((name) => [keyOf(name), clear[name]]))));
  await stored(() => browser.storage.local.remove(gone.map(keyOf)));
  return readSettings();
}
