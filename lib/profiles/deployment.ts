import * as z from 'zod/mini';
import { environment } from '../hmis/ids';
import { unmetNeedRecipe } from './profile';
import { taught } from './taught';

/** The agency's ClientTrack as the person gave it: one exact origin, its tenant path, and whether its people are real. */
export const deployment = z.strictObject({
  /** `https://clienttrack.eccovia.com`, `http://localhost:4173` */
  origin: z.string(),
  /** Lower case, starts and ends with `/`; `/` when the whole host is the tenant. */
  tenantPath: z.string(),
  environment,
  /** Name of a file in this folder. */
  profile: z.string(),
  /** What people have taught about it; kept apart, and laid over the profile while the panel is open. */
  taught: z.optional(taught),
  /** What the agency knows better than the profile. */
  unmetNeeds: z.optional(unmetNeedRecipe),
  presetsOff: z.optional(z.array(z.string())),
});
export type Deployment = z.infer<typeof deployment>;
