import { enCompare } from './en/compare';
import { enDigest } from './en/digest';
import { enEligibility } from './en/eligibility';
import { esCompare } from './es/compare';
import { esDigest } from './es/digest';
import { esEligibility } from './es/eligibility';

const en = { compare: enCompare, digest: enDigest, eligibility: enEligibility };
export type LaterMessages = typeof en;

const es: LaterMessages = { compare: esCompare, digest: esDigest, eligibility: esEligibility };

/** The words of views that are loaded when they are opened; they come with the view (components/ui/later-words.tsx). */
export const laterCatalogues: Record<'en' | 'es', LaterMessages> = { en, es };
