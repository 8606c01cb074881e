import { useTranslations } from 'use-intl';
import type { MoveRefusal } from '../../lib/lifecycle/moves';
import { StoreError, type StoreErrorCode } from '../../lib/store/store-error';

/** Why a change to a record did not happen. */
export type Problem = { of: 'move'; reason: MoveRefusal } | { of: 'store'; code: StoreErrorCode };

/** What the store said; anything else is our own mistake and goes on up. */
export function storeProblem(error: unknown): Problem {
  if (error instanceof StoreError) return { of: 'store', code: error.code };
  throw error;
}

export function useProblemWords(): (problem: Problem) => string {
  const moves = useTranslations('moves');
  const store = useTranslations('store');
  return (problem) => (problem.of === 'move' ? moves(problem.reason) : store(problem.code));
}
