import * as z from 'zod/mini';
import { environment } from '../hmis/ids';
import { taught } from './taught';

const screenNames = z.array(z.string());

/**
 * How a deployment records what could not be referred; no public source says, so the agency tells us. `need`: as Need records.
 * `service`: as a referral whose service is named for it. `status`: as a referral whose status says so.
 */
export const unmetNeedRecipe = z.strictObject({
  as: z.enum(['need', 'service', 'status']),
  /** The provider that such referrals name, where there is one. */
  provider: z.optional(z.string().check(z.minLength(2), z.maxLength(60))),
});
export type UnmetNeedRecipe = z.infer<typeof unmetNeedRecipe>;

/** What differs between deployments of ClientTrack. Data only; spellings add to a screen's own, ids may only confirm. */
export const profile = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: z.string().check(z.minLength(1)),
  /** Addresses that pick this profile: the host, and where the path begins, in lower case. A hint only; the person may say otherwise. */
  sites: z.array(z.strictObject({ host: z.string(), path: z.string() })),
  /** Whose records every one of those addresses holds; absent where one site may hold either. */
  environment: z.optional(environment),
  /** Where ClientTrack's header shows who is open: accepted labels of the fact. */
  header: z.strictObject({
    clientName: z.array(z.string()),
    clientId: z.array(z.string()),
    environment: z.array(z.string()),
    organization: z.array(z.string()),
    /** Whole words, lower case, that make a shown environment a training copy; they count before the live ones. */
    practiceWords: z.array(z.string()),
    liveWords: z.array(z.string()),
  }),
  /** Pages on the same site that are not the staff application; parts of the path, lower case. */
  notClientTrack: z.array(z.string()),
  /** Organizations that may never be the one who enters a record: the entry would tell where the person is (R12). */
  victimServiceProviders: z.array(z.string()),
  /** Screen name → label → further accepted spellings. */
  spellings: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  /** Screen name → further headings of that page. */
  headings: z.optional(taught.shape.headings),
  /** Screen name → the field's first label → where this deployment has it. */
  fields: z.optional(taught.shape.fields),
  /** Not known when absent: then only pages that are there for needs take them. */
  unmetNeeds: z.optional(unmetNeedRecipe),
  /** Questions beyond the form that stay the person's: screen and label, `basic-client-information/Sex`. */
  presetsOff: z.optional(z.array(z.string())),
  /** Order of the screens on each path, by screen name. */
  paths: z.strictObject({ ce_workflow: screenNames, add_new_referral: screenNames, quick_referrals: screenNames, exit: screenNames }),
});
export type Profile = z.infer<typeof profile>;
