import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { AgencyAnswers, Deployment } from '../../lib/profiles/deployment';
import { readAgencyAnswers, saveAgencyAnswers } from '../../lib/store/agency-answers';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';

export interface Agency {
  presetsOff: readonly string[];
  answer: (answers: AgencyAnswers) => void;
}

export const AgencyContext = createContext<Agency>({ presetsOff: [], answer: () => {} });

/** The agency's answers, and the way to change one from where it matters. */
export const useAgency = (): Agency => useContext(AgencyContext);

/** The site with what the agency says of it, once that is read; what cannot be read bars every fill until it is said again. */
export function useAgencyAnswers(db: Database, vault: Vault, site: Deployment) {
  const [failed, setFailed] = useState<Problem>();
  const read = useLiveQuery(
    () =>
      readAgencyAnswers(db, vault, site).then(
        (answers) => ({ answers, problem: undefined }),
        (error: unknown) => ({ answers: { isUnread: true } as const, problem: storeProblem(error) }),
      ),
    [db, vault, site],
  );
  const answer = useCallback(
    (answers: AgencyAnswers): void => {
      setFailed(undefined);
      saveAgencyAnswers(db, vault, site, answers).catch((error: unknown) => setFailed(storeProblem(error)));
    },
    [db, vault, site],
  );
  const deployment = useMemo(() => (read === undefined ? undefined : { ...site, ...read.answers }), [site, read]);
  return { deployment, answer, problem: failed ?? read?.problem };
}
