import { enEligibility } from './en/eligibility';
import { esEligibility } from './es/eligibility';

const en = { eligibility: enEligibility };
export type LaterMessages = typeof en;

/** The words of views that are loaded when they are opened; they come with the view (components/ui/later-words.tsx). */
export const laterCatalogues: Record<'en' | 'es', LaterMessages> = { en, es: { eligibility: esEligibility } };
