import * as z from 'zod/mini';
import { environment } from '../hmis/ids';
import { unmetNeedRecipe } from './profile';
import { taught } from './taught';

const organizationName = z.string().check(z.minLength(1), z.maxLength(120));

/** The practice ClientTrack inside the extension, at the extension's own origin: there is no site to ask for. */
export const isInside = ({ origin }: { origin: string }): boolean => !/^https?:/.test(origin);

/** Where the agency's ClientTrack is; kept in the clear, since the worker needs it while the panel is locked. */
const siteFields = {
  /** `https://clienttrack.eccovia.com`, `http://localhost:4173` */
  origin: z.string(),
  /** Lower case, starts and ends with `/`; `/` when the whole host is the tenant. */
  tenantPath: z.string(),
  environment,
  /** Name of a file in this folder. */
  profile: z.string(),
};

const answerFields = {
  /** What the agency knows better than the profile. */
  unmetNeeds: z.optional(unmetNeedRecipe),
  presetsOff: z.optional(z.array(z.string())),
  /** The agency as ClientTrack's header names it; while another one is signed in, nothing is filled. */
  organization: z.optional(organizationName),
  /** Victim service providers as ClientTrack names them: an entry made there would tell where the person is (R12). */
  victimServiceProviders: z.optional(z.array(organizationName).check(z.maxLength(200))),
};

/** What the agency says of its own ClientTrack. It names agencies and shelters, so it is kept sealed. */
export const agencyAnswers = z.strictObject(answerFields);
export type AgencyAnswers = z.infer<typeof agencyAnswers>;

/** The agency's ClientTrack as the person gave it: one exact origin, its tenant path, and whether its people are real. */
export const deployment = z
  .strictObject({
    ...siteFields,
    /** What people have taught about it; kept apart, and laid over the profile while the panel is open. */
    taught: z.optional(taught),
    ...answerFields,
    /** What the agency said is there and cannot be read: nothing is filled until it is said again. */
    isUnread: z.optional(z.literal(true)),
  })
  // A live record can never be worked on inside the extension.
  .check(z.refine((site) => !isInside(site) || site.environment === 'practice'));
export type Deployment = z.infer<typeof deployment>;

/** What may be kept in the clear of it. */
export const siteOf = ({ origin, tenantPath, environment, profile }: Deployment): Deployment => ({
  origin,
  tenantPath,
  environment,
  profile,
});

/** Invented people only, always. */
export const insideDeployment = (extensionOrigin: string): Deployment => ({
  origin: extensionOrigin,
  tenantPath: '/',
  environment: 'practice',
  profile: 'practice',
});
