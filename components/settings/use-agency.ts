import { createContext, useContext } from 'react';
import type { Deployment } from '../../lib/profiles/deployment';

/** What the agency says of its own ClientTrack; kept with the site's address. */
export type AgencyAnswers = Pick<Deployment, 'unmetNeeds' | 'presetsOff' | 'organization' | 'victimServiceProviders'>;

export interface Agency {
  presetsOff: readonly string[];
  answer: (answers: AgencyAnswers) => void;
}

export const AgencyContext = createContext<Agency>({ presetsOff: [], answer: () => {} });

/** The agency's answers, and the way to change one from where it matters. */
export const useAgency = (): Agency => useContext(AgencyContext);
