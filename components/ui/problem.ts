import { useTranslations } from 'use-intl';
import type { MoveRefusal } from '../../lib/lifecycle/machine';
import { StoreError, type StoreErrorCode } from '../../lib/store/store-error';
import type { UnlockRefusal } from '../../lib/vault/vault-at-cost';

/** Why a change to a record, or to the vault's keys, did not happen. */
export type Problem = { of: 'move'; reason: MoveRefusal } | { of: 'store'; code: StoreErrorCode } | { of: 'vault'; reason: UnlockRefusal };

/** What the store said; anything else is our own mistake and goes on up. */
export function storeProblem(error: unknown): Problem & { of: 'store' } {
  if (error instanceof StoreError) return { of: 'store', code: error.code };
  throw error;
}

export function useProblemWords(): (problem: Problem) => string {
  const moves = useTranslations('moves');
  const store = useTranslations('store');
  const vault = useTranslations('vault');
  return (problem) => {
    if (problem.of === 'store') return store(problem.code);
    return problem.of === 'move' ? moves(problem.reason) : vault(problem.reason);
  };
}
